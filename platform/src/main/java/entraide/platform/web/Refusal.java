package entraide.platform.web;

/** The no that any handler may give: not there, not yours, malformed. Carries its answer; never logged as a fault. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    public static Refusal notFound() {
        return new Refusal(Problem.notFound());
    }

    public static Refusal forbidden() {
        return new Refusal(Problem.forbidden());
    }

    public Problem problem() {
        return problem;
    }
}
