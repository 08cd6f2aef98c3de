package nl.vpng.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.shapesecurity.salvation2.Policy;
import com.shapesecurity.salvation2.URLs.URI;
import com.shapesecurity.salvation2.URLs.URLWithScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private static final String POLICY = "Content-Security-Policy";
    private static final Optional<URLWithScheme> SITE = address("https://www.vpng.example/a.png");
    private static final Optional<URLWithScheme> OTHER = address("https://elsewhere.example/a.png");

    @Test
    void visitorsGetNothingFromElsewhereAndNothingInline() {
        List<String> complaints = new ArrayList<>();
        Policy policy = Policy.parseSerializedCSP(
                SecurityHeaders.of(false, true).get(POLICY),
                (severity, message, directive, value) -> complaints.add(message));

        assertThat(complaints).isEmpty();
        assertThat(policy.allowsInlineScript(Optional.empty(), Optional.empty(), Optional.empty()))
                .isFalse();
        assertThat(policy.allowsScriptAsAttribute(Optional.empty())).isFalse();
        assertThat(policy.allowsEval()).isFalse();
        assertThat(policy.allowsInlineStyle(Optional.empty(), Optional.empty())).isFalse();
        assertThat(policy.allowsStyleAsAttribute(Optional.empty())).isFalse();
        assertThat(policy.allowsExternalScript(Optional.empty(), Optional.empty(), OTHER, Optional.empty(), SITE))
                .isFalse();
        assertThat(policy.allowsImage(OTHER, SITE)).isFalse();
        assertThat(policy.allowsImage(address("data:image/png,x"), SITE)).isFalse();
        assertThat(policy.allowsFormAction(OTHER, Optional.empty(), Optional.empty(), SITE))
                .isFalse();
        assertThat(policy.allowsFrameAncestor(SITE, SITE)).isFalse();
        assertThat(policy.baseUri()).isPresent();
        assertThat(policy.allowsImage(SITE, SITE)).isTrue();
        assertThat(policy.allowsExternalStyle(Optional.empty(), SITE, SITE)).isTrue();
    }

    @Test
    void theAuthorMayFrameItselfAndNobodyElseMay() {
        Policy policy = Policy.parseSerializedCSP(
                SecurityHeaders.of(true, false).get(POLICY), Policy.PolicyErrorConsumer.ignored);

        assertThat(policy.allowsFrameAncestor(SITE, SITE)).isTrue();
        assertThat(policy.allowsFrameAncestor(OTHER, SITE)).isFalse();
        assertThat(policy.allowsEval()).isTrue();
        assertThat(SecurityHeaders.of(true, false)).containsEntry("X-Frame-Options", "SAMEORIGIN");
    }

    @Test
    void onlyWhoComesOverTlsIsToldToStayThere() {
        assertThat(SecurityHeaders.of(false, false)).doesNotContainKey("Strict-Transport-Security");
        assertThat(SecurityHeaders.of(false, true)).containsKey("Strict-Transport-Security");
        assertThat(SecurityHeaders.of(true, true)).containsKey("Strict-Transport-Security");
    }

    private static Optional<URLWithScheme> address(String text) {
        return URI.parseURI(text).map(uri -> uri);
    }
}
