package entraide.server;

import entraide.platform.config.SettingsMistake;
import entraide.platform.db.StartFailure;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells an operator what went wrong in one sentence; a stack trace is for our own faults only. */
final class Sentence implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        if (failure instanceof SettingsMistake || failure instanceof StartFailure) {
            line.getErr().println(failure.getMessage());
            return 2;
        }
        if (failure instanceof Refusal refusal) {
            line.getErr().println(sentence(refusal.problem()));
            return 1;
        }
        throw failure;
    }

    /** What is wrong of what was given, by the options' names; else why it was not done. */
    private static String sentence(Problem problem) {
        if (problem.errors().isEmpty()) return problem.title() + ".";
        return problem.errors().stream()
                .map(error -> error.pointer().replaceFirst("^/", "--") + ": " + error.detail() + ".")
                .collect(Collectors.joining("\n"));
    }
}
