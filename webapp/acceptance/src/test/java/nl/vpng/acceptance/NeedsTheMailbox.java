package nl.vpng.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** A test that reads the mails which the installation sent. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "nl.vpng.acceptance.Site#hasMailbox", disabledReason = "needs the mails: --mailbox URL")
@interface NeedsTheMailbox {}
