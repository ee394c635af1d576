package org.rasad.serve.asset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers GET with the asset that has the rest of the path as name, and with no other file. */
public final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Asset> assets;

  public AssetServlet(Map<String, Asset> assets) {
    this.assets = Map.copyOf(assets);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    @Nullable Asset asset = path == null ? null : assets.get(path.substring(1));
    if (asset == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file.");
      return;
    }
    response.setHeader("ETag", asset.tag());
    response.setHeader("Cache-Control", "no-cache");
    if (asset.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(asset.type());
    response.setContentLength(asset.content().length);
    response.getOutputStream().write(asset.content());
  }
}
