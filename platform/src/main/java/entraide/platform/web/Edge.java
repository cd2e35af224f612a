package entraide.platform.web;

import java.nio.file.Path;

/**
 * What every request passes on its way in.
 *
 * @param uploads folder for bodies of multipart requests while they are read
 * @param largestBody in bytes; the files' own limit is within it
 */
public record Edge(
        Callers callers, Gate gate, Addresses addresses, Once once, Timings timings, Path uploads, long largestBody) {}
