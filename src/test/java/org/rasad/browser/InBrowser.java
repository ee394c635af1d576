package org.rasad.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a real browser. Their constructors get the {@link Chromium}, the {@link SampleServer}
 * and the {@link HostileServer}, of which there is one for the whole run. After each test the
 * browser must have complained of nothing. Without a browser they are skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(SharedBrowser.class)
@interface InBrowser {}
