package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vpng.host.repository.AccessRules.Rule;
import org.junit.jupiter.api.Test;

class AccessRulesTest {
    @Test
    void letsTheLongestMatchingPatternDecide() {
        AccessRules rules =
                AccessRules.of(List.of(new Rule("/*", 8), new Rule("/secret/*", 0), new Rule("/secret/open/*", 63)));
        assertThat(rules.permissions("/page")).isEqualTo(8);
        assertThat(rules.permissions("/secret/page")).isZero();
        assertThat(rules.permissions("/secret/open/page")).isEqualTo(63);
    }

    @Test
    void letsTheHigherPermissionDecideBetweenPatternsOfTheSameLength() {
        assertThat(AccessRules.of(List.of(new Rule("/a*", 0), new Rule("/*b", 8)))
                        .permissions("/ab"))
                .isEqualTo(8);
        assertThat(AccessRules.of(List.of(new Rule("/*b", 8), new Rule("/a*", 63)))
                        .permissions("/ab"))
                .isEqualTo(63);
    }

    @Test
    void grantsNothingWithoutAMatchingPattern() {
        assertThat(AccessRules.of(List.of(new Rule("/a", 63))).permissions("/b"))
                .isZero();
        assertThat(AccessRules.NONE.permissions("/")).isZero();
    }

    @Test
    void matchesAPathWithoutItsChildrenAndChildrenWithoutTheirParent() {
        AccessRules itself = AccessRules.of(List.of(new Rule("/a", 8)));
        assertThat(itself.grants("/a", 8)).isTrue();
        assertThat(itself.grants("/a/b", 8)).isFalse();
        assertThat(itself.grants("/ab", 8)).isFalse();
        AccessRules below = AccessRules.of(List.of(new Rule("/a/*", 8)));
        assertThat(below.grants("/a", 8)).isFalse();
        assertThat(below.grants("/a/b", 8)).isTrue();
        assertThat(below.grants("/a/b/c", 8)).isTrue();
    }

    @Test
    void grantsOnlyWhereAllBitsAreThere() {
        AccessRules rules = AccessRules.of(List.of(new Rule("/*", 8)));
        assertThat(rules.grants("/a", 8)).isTrue();
        assertThat(rules.grants("/a", 63)).isFalse();
    }

    @Test
    void takesOtherCharactersLiterally() {
        AccessRules rules = AccessRules.of(List.of(new Rule("/a.b(c)/?/*", 8)));
        assertThat(rules.grants("/a.b(c)/x/y", 8)).isTrue();
        assertThat(rules.grants("/axb(c)/x/y", 8)).isFalse();
        assertThat(rules.grants("/a.b(c)/xx/y", 8)).isFalse();
    }
}
