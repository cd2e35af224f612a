package entraide.messaging.sheet;

import entraide.messaging.Words;

/**
 * A question about a step, ready to be looked over: whoever is stuck chooses the space, and what of it others are to read.
 * Once it is asked, the thread is linked to the step.
 */
record Stuck(long accompanimentId, long stepId, String title, String body) {

    private static final int LONGEST_TITLE = 200;

    static Stuck on(Sheet sheet, long accompanimentId, long stepId, String language) {
        var words = Words.in(language);
        var step = (String) sheet.value("step:" + stepId, "title");
        var title = words.say("stuck.title", step);
        var goal = (String) sheet.value(Sheet.GOAL, "goal");
        var body = goal == null ? words.say("stuck.body", step) : words.say("stuck.body-with-goal", step, goal);
        return new Stuck(accompanimentId, stepId, cut(title), body);
    }

    private static String cut(String title) {
        int most = title.offsetByCodePoints(0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length())));
        return title.substring(0, most).strip();
    }
}
