package org.rasad.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the answers to one request. */
record Reply(HttpServletRequest request, HttpServletResponse response) {

  /** The client's headers chose the format, so caches must look at them. */
  void negotiated() {
    response.addHeader("Vary", "Accept");
  }

  /** Scripts of any origin may read RDF; nobody is asked who they are. */
  void readableByAll() {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "Content-Location, ETag, Link, Location");
  }

  void link(String target, String relation, String type) {
    response.addHeader("Link", "<%s>; rel=\"%s\"; type=\"%s\"".formatted(target, relation, type));
  }

  void link(String target, String relation) {
    response.addHeader("Link", "<%s>; rel=\"%s\"".formatted(target, relation));
  }

  /**
   * Leads the client on.
   *
   * @param path on this server
   */
  void redirect(int status, String path) {
    response.setStatus(status);
    response.setHeader("Location", path);
    response.setHeader("Cache-Control", "no-cache");
  }

  /** Writes a whole body, or tells the client that it has it. */
  void write(int status, byte[] body, Format format) throws IOException {
    write(status, body, format.contentType(), format != Format.HTML);
  }

  void write(int status, byte[] body, String contentType, boolean isForAll) throws IOException {
    if (isForAll) {
      readableByAll();
    }
    EntityTag tag = EntityTag.of(body);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag.value());
    if (status == HttpServletResponse.SC_OK && tag.isIn(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(status);
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  void notFound() throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  /** Says what can be asked for; who gets this reads no HTML. */
  void notAcceptable(List<Format> offers) throws IOException {
    String list = offers.stream().map(Format::mediaType).collect(Collectors.joining(", "));
    readableByAll();
    response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().write("There is none of what you accept. Ask for: " + list + ".\n");
  }
}
