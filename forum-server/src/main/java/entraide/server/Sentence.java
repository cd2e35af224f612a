package entraide.server;

import entraide.platform.config.SettingsMistake;
import entraide.platform.db.StartFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells an operator what went wrong in one sentence; a stack trace is for our own faults only. */
final class Sentence implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        if (failure instanceof SettingsMistake || failure instanceof StartFailure) {
            System.err.println(failure.getMessage());
            return 2;
        }
        throw failure;
    }
}
