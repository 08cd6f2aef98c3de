package nl.vpng.acceptance;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end which tests were left out, and why: a suite that is green because it did little should not look like more. */
public final class LeftOut implements TestExecutionListener {

    private final Map<String, String> reasons = new TreeMap<>();

    /** For the service loader. */
    public LeftOut() {}

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        reasons.put(name(test), reason.replaceFirst(".*==> ", ""));
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .map(source -> {
                    if (source instanceof ClassSource type) {
                        return type.getClassName().replaceFirst(".*\\.", "");
                    }
                    return source instanceof MethodSource method
                            ? method.getClassName().replaceFirst(".*\\.", "") + "." + method.getMethodName()
                            : test.getDisplayName();
                })
                .orElse(test.getDisplayName());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        reasons.forEach((test, reason) -> System.out.println("left out: " + test + ": " + reason));
    }
}
