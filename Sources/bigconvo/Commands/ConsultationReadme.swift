/// The page that tells a commission what to do with its new folder.
struct ConsultationReadme {
    let title: String

    var text: String {
        """
        # \(title)

        Everything of this consultation is in this folder. You can keep it on a USB stick.
        Type each command inside this folder.

        ## Before you ask anybody

        - Talk to your safeguarding lead: who stands beside the kiosk, and what happens if somebody is upset.
        - Talk to whoever looks after data protection. Ask how people under 13 may take part.
        - Are there files `survey.*.po`? They are translations that a machine drafted. Somebody who speaks the
          language has to read every line before the kiosk offers it: `bigconvo help translate`.
        - Change the words of the questions in `survey.survey`, then let them be checked:

              bigconvo check

        ## Ask

        1. Make two keys. The public one seals answers on the kiosk. The private one opens them, with a
           passphrase. Keep it away from the kiosk.

               bigconvo keys new commission

        2. Try the kiosk, look whether its computer is locked down, and start it.

               bigconvo kiosk --practice
               bigconvo kiosk --self-test --store kiosk.store --key commission.public
               bigconvo kiosk --store kiosk.store --key commission.public

        3. Bring the answers in.

               bigconvo collect kiosk.store --key commission.private --output responses/kiosk.csv

        4. No computer, or a stall in the street? Print it, and type the answers in afterwards.

               bigconvo print --format pdf --output survey.pdf
               bigconvo enter --output responses/paper.csv

        5. Did you also use Google Forms? Download the answers as CSV, and bring them in too.

               bigconvo import answers.csv --output responses/online.csv

        ## Count

            bigconvo analyse
            bigconvo analyse --by age

        Small numbers are hidden, so that nobody can be picked out. What is shown is safe to publish.

        ## Show where help is

            bigconvo poster --theme waiting --area portsmouth

        A poster says DRAFT until a person has confirmed every contact on it, and a safeguarding lead has read its
        words and said yes. Never hang a draft. `bigconvo services show childline` says where to look, `bigconvo services
        confirm` and `bigconvo poster approve` keep who did it. All posters at once:

            bigconvo poster --all --format html --output posters

        """
    }
}
