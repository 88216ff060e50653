/// The page that tells a commission what to do with its new folder, in words for people of 14.
struct ConsultationReadme {
    let title: String
    /// Whether what people write is sorted into themes.
    let usesThemes: Bool

    var text: String { [start, settle, ask, count, tell, words].joined(separator: "\n") }

    private var start: String {
        """
        # \(title)

        Everything of your consultation is in this folder. You can keep it on a USB stick. You write the words, with any
        editor. The command `bigconvo` does the rest. Type each command inside this folder.

        Lost? This says what is done and what is next. You can always come back to it:

            bigconvo status

        | file | what it is for |
        | --- | --- |
        | `survey.survey` | your questions |
        | `checklist.yml` | what to settle with grown-ups before you start |
        | `actions.yml` | what you ask for, and what came of it |
        | `report.yml` | your own words for the report, with `foreword.md`, `what-we-did.md` and `next-steps.md` |
        | `responses/` | the answers. Never put them on the internet |
        | `posters/` | what you hang up |

        """
    }

    private var settle: String {
        """
        ## 1. Before you ask anybody

        - Open `checklist.yml`. It lists what people have to settle: data protection, who helps when somebody is upset, how
          people under 13 may take part, who checks the contacts, and what happens to the answers. Talk about each with a
          grown-up whose job it is, and write down who decided what. Then:

              bigconvo check checklist.yml

        - Change the words of the questions in `survey.survey`. This finds every mistake, and says what to do about it:

              bigconvo check

        - Look up who young people can turn to, each on its own website. Then write down that you did.

              bigconvo services show childline
              bigconvo help services confirm

        - Are there files `survey.*.po`? They are translations that a machine drafted. Somebody who speaks the
          language has to read every line before the kiosk offers it: `bigconvo help translate`.

        """
    }

    private var ask: String {
        """
        ## 2. Ask

        Make two keys. The public one seals answers on the kiosk. The private one opens them, with a passphrase. Keep it
        away from the kiosk, and a copy in another place: without it nobody can ever read the answers.

            bigconvo keys new commission

        Try the kiosk, look whether its computer is locked down, and start it.

            bigconvo kiosk --practice
            bigconvo kiosk --self-test --store kiosk.store --key commission.public
            bigconvo kiosk --store kiosk.store --key commission.public

        Bring the answers in.

            bigconvo collect kiosk.store --key commission.private --output responses/kiosk.csv

        No computer, or a stall in the street? Print it, and type the answers in afterwards.

            bigconvo print --format pdf --output survey.pdf
            bigconvo enter --output responses/paper.csv

        Did you also use Google Forms? Download the answers as CSV, and bring them in too.

            bigconvo import answers.csv --output responses/online.csv

        """
    }

    private var count: String {
        """
        ## 3. Count

            bigconvo analyse
            bigconvo analyse --by age
            bigconvo findings

        Small numbers are hidden, so that nobody can be picked out. What is shown is safe to publish.

        """ + (usesThemes ? "\n" + themes : "")
    }

    private var themes: String {
        """
        What people wrote is sorted into themes by `codebook.yml`. Quotations are printed only where one of you said yes to
        each.

            bigconvo themes
            bigconvo themes quotes

        """
    }

    private var tell: String {
        """
        ## 4. Ask for something, and tell everybody

        Write into `actions.yml` what you ask for, and ask who will do it, by when. Fill in the words of the report.

            bigconvo actions check
            bigconvo check report.yml
            bigconvo report

        Show where help is.

            bigconvo poster --theme waiting --area portsmouth

        A poster says DRAFT until a person has confirmed every contact on it, and a safeguarding lead has read its
        words and said yes. Never hang a draft. `bigconvo services confirm` and `bigconvo poster approve` keep who did it.
        All posters at once:

            bigconvo poster --all --format html --output posters

        ## 5. You said, we did

        A few months later: what came of it? Write it into `actions.yml`, also what was not done, and why. Young people who
        told you something will ask.

            bigconvo actions due
            bigconvo actions said-did

        """
    }

    private var words: String {
        """
        ## Words

        - **Anonymous**: nobody can tell who answered. So nobody can help because of an answer, and the kiosk says so first.
        - **Safeguarding lead**: the grown-up who has to act when somebody is not safe.
        - **Data protection**: the rules about what may be kept about people.
        - **Draft**: not finished. A draft is not for the wall.
        - **CSV**: a plain file with a table, which every spreadsheet opens.

        """
    }
}
