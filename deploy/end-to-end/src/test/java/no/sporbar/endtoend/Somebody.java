package no.sporbar.endtoend;

/** Those who can log in to a local run, by what they may. */
enum Somebody {
    RECORDER("Kari Nordmann"),
    APPROVER("Anders Berg"),
    AUDITOR("Ingrid Solheim"),
    OPERATOR("Ola Vik"),

    /** Records and approves in every programme, and verifies. */
    EVERYWHERE("Liv Haugen");

    private final String called;

    Somebody(String called) {
        this.called = called;
    }

    /** As it stands on the login and in the history. */
    String called() {
        return called;
    }
}
