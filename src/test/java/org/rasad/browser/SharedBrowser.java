package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts browser and servers at their first use; JUnit closes them at the end of the run. */
final class SharedBrowser
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace RUN = Namespace.create(SharedBrowser.class);

  private static final Map<Class<?>, Callable<AutoCloseable>> STARTS =
      Map.of(
          Chromium.class, Chromium::start,
          SampleServer.class, SampleServer::start,
          HostileServer.class, HostileServer::start);

  @Override
  public void beforeAll(ExtensionContext context) {
    Assumptions.assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).usualForm();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertEquals(List.of(), browser(context).complaints(), "what the browser complained of");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return STARTS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return shared(parameter.getParameter().getType(), context);
  }

  private static Chromium browser(ExtensionContext context) {
    return (Chromium) shared(Chromium.class, context);
  }

  private static Object shared(Class<?> type, ExtensionContext context) {
    return context.getRoot().getStore(RUN).computeIfAbsent(type, SharedBrowser::start);
  }

  private static AutoCloseable start(Class<?> type) {
    try {
      return STARTS.get(type).call();
    } catch (Exception e) {
      throw new ParameterResolutionException(type.getSimpleName() + " did not start.", e);
    }
  }
}
