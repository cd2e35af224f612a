package entraide.forum;

import entraide.platform.content.WaitingLine;
import java.time.Clock;

/** What every deed of the forum needs beside its transaction. */
public record Writing(WaitingLine line, ForumEvents events, Along along, Doorstep door, Clock clock) {}
