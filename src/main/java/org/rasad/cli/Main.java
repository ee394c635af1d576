package org.rasad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.remote.RemoteException;
import org.rasad.identity.DecisionException;
import org.rasad.serve.ServerStartException;
import org.rasad.store.QueryException;
import org.rasad.store.StoreException;
import org.rasad.watch.WatchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code rasad}.
 *
 * <p>Properties: {@code rasad.home} is the folder of the program (default: the current one), {@code
 * rasad.terminal} is {@code true} where a person watches standard error.
 */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess(Boolean.getBoolean("rasad.terminal"));
    Path home = Path.of(System.getProperty("rasad.home", ""));
    int code = run(new Workplace(console, Models::load, home, InstantSource.system()), args);
    console.results().flush();
    System.exit(code);
  }

  /** Runs one command and returns its exit code. */
  static int run(Workplace workplace, String... args) {
    CommandLine line = new CommandLine(new Root());
    line.addSubcommand(new DemoCommand(workplace));
    line.addSubcommand(new IngestCommand(workplace));
    line.addSubcommand(new WatchCommand(workplace));
    line.addSubcommand(new ExtractCommand(workplace));
    line.addSubcommand(new EvalCommand(workplace));
    CommandLine learn = new CommandLine(new LearnCommand());
    learn.addSubcommand(new LearnRolesCommand(workplace));
    learn.addSubcommand(new LearnReportsCommand(workplace));
    line.addSubcommand(learn);
    line.addSubcommand(new ServeCommand(workplace));
    line.addSubcommand(new QueryCommand(workplace));
    line.addSubcommand(new ExportCommand(workplace));
    line.addSubcommand(new StatsCommand(workplace));
    line.addSubcommand(new ValidateCommand(workplace));
    line.addSubcommand(new RetractCommand(workplace));
    line.addSubcommand(EntitiesCommand.withItsCommands(workplace));
    line.addSubcommand(new EvalIncidentsCommand(workplace));
    addHelp(line);
    Console console = workplace.console();
    line.setOut(new PrintWriter(console.results(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.messages(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((fault, words) -> usage(console, fault));
    line.setExecutionExceptionHandler((fault, command, parsed) -> failure(console, fault));
    return line.execute(args);
  }

  private static void addHelp(CommandLine line) {
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
      addHelp(command);
    }
  }

  private static int usage(Console console, ParameterException fault) {
    console.message(
        "%s (see: %s --help)"
            .formatted(
                fault.getMessage(), fault.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.SETUP;
  }

  /** Faults that the user can mend are told in a sentence; any other is a bug, shown whole. */
  private static int failure(Console console, Exception fault) {
    switch (fault) {
      case SetupException known -> console.message(String.valueOf(known.getMessage()));
      case StoreException known -> console.message(String.valueOf(known.getMessage()));
      case DecisionException known -> console.message(String.valueOf(known.getMessage()));
      case QueryException known -> console.message(String.valueOf(known.getMessage()));
      case WatchException known -> console.message(String.valueOf(known.getMessage()));
      case RemoteException known -> console.message(String.valueOf(known.getMessage()));
      case ServerStartException known -> console.message(String.valueOf(known.getMessage()));
      default -> {
        fault.printStackTrace(console.messages());
        console.message("This is a fault of Rasad; please report it with the lines above.");
      }
    }
    return ExitCode.SETUP;
  }

  /** The version of the program's jar. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }

  /** The program without a command. */
  @Command(
      name = "rasad",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      description =
          "Reads Arabic news and keeps a knowledge graph: who did what to whom, where and when.",
      footer = {
        "",
        "Exit code: 0 all went well, 1 some input failed, 2 wrong usage or set-up.",
        "",
        "Example:",
        "  rasad demo"
      })
  static final class Root implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
      if (spec != null) {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
      }
    }
  }

  /** Reads the version from the program's jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"rasad " + version()};
    }
  }
}
