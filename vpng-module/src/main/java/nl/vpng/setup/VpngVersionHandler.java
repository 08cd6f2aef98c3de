package nl.vpng.setup;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AddPermissionTask;
import info.magnolia.module.delta.ArrayDelegateTask;
import info.magnolia.module.delta.DeltaBuilder;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.IsInstallSamplesTask;
import info.magnolia.module.delta.SetPropertyTask;
import info.magnolia.module.delta.Task;
import java.util.ArrayList;
import java.util.List;
import nl.vpng.security.SecurityText;

/** Installs the module and brings it up to date. */
public class VpngVersionHandler extends DefaultModuleVersionHandler {

    /** Magnolia's bit for reading. */
    private static final long READ = 8;

    /** Registers what each version needs beyond a first installation. */
    public VpngVersionHandler() {
        register(DeltaBuilder.update("0.2.0", "Roles, apps and commands for editors")
                .addTask(new BootstrapMissingTask()));
        register(DeltaBuilder.update("0.3.0", "Orders")
                .addTask(new BootstrapMissingTask())
                .addTasks(OrderTasks.all()));
        register(DeltaBuilder.update("0.4.0", "Found and trusted")
                .addTasks(SearchTasks.all())
                .addTasks(TrustTasks.all())
                .addTask(OrderTasks.table()));
        register(DeltaBuilder.update("0.5.0", "Fast").addTasks(SpeedTasks.all()));
    }

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        List<Task> tasks = new ArrayList<>(super.getExtraInstallTasks(installContext));
        tasks.add(new AllowHeadTask());
        tasks.add(new IsAdminInstanceDelegateTask(
                "Rights of visitors",
                "Visitors of a public instance may read knowledge domains and publications.",
                new ArrayDelegateTask("Nothing on the author"),
                new ArrayDelegateTask(
                        "Rights of visitors", visitorsMayRead("kennisdomeinen"), visitorsMayRead("publicaties"))));
        tasks.addAll(OrderTasks.all());
        tasks.addAll(SearchTasks.all());
        tasks.addAll(TrustTasks.all());
        tasks.addAll(SpeedTasks.all());
        tasks.add(new IsInstallSamplesTask(
                "Contact of the sample site",
                "Whom to tell about a hole in it.",
                new SetPropertyTask(
                        "Contact of the sample site",
                        "config",
                        SecurityText.CONFIG,
                        SecurityText.CONTACT,
                        "mailto:redactie@vpng.example")));
        tasks.add(new IsInstallSamplesTask(
                "Files of the sample site", "Adds the content of PDFs and covers.", new SampleFilesTask()));
        tasks.add(new IsInstallSamplesTask(
                "Order of the sample pages", "Puts the pages in the order of the menu.", new SamplePageOrderTask()));
        tasks.add(new IsInstallSamplesTask(
                "Status of the sample content",
                "Marks it as published on the author.",
                new IsAdminInstanceDelegateTask(
                        "Status of the sample content",
                        "Public has the same content from its own first start.",
                        new SamplesArePublishedTask(),
                        new ArrayDelegateTask("Nothing on public"))));
        return tasks;
    }

    private static Task visitorsMayRead(String workspace) {
        return new AddPermissionTask("Visitors may read " + workspace, "anonymous", workspace, "/*", READ, false);
    }
}
