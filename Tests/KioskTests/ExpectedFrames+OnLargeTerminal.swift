extension ExpectedFrames {
    /// Every screen at 200 columns and 60 rows.
    static let onLargeTerminal = """
        @ attract

                                                                                                       Every kind

                                                                                                Tell us what you think.

                                                                                              Nobody can tell it was you.

                                                                                                 Press Enter to start.

                                                                                           Press H to see where to get help.
                                                                                           Press L to change how this looks.

        @ welcome

                                                                           Every kind

                                                                           Hello.

                                                                           We do not know who you are, so we cannot act on what you write
                                                                           here.

                                                                           Press H or F1 at any time to see where to get help. Press Esc 3
                                                                           times, or F10, to leave at once: the screen is cleared and nothing
                                                                           is kept.

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Enter go on   H help   Q leave   L look

        @ consent

                                                                           Every kind

                                                                           Do you want to take part?

                                                                             1 ( ) I want to take part
                                                                             2 ( ) No thanks

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter go on   B back   H help   Q leave   L look

        @ one

                                                                           About you                                                   1 of 9

                                                                           We ask this to see who we heard from.

                                                                           How old are you?

                                                                             1 ( ) Under 11
                                                                           > 2 (•) 11 to 17
                                                                             3 ( ) Something else
                                                                             4 ( ) Prefer not to say

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter go on   B back   D prefer not to say   H help
                                                                           Q leave   L look

        @ note

                                                                           About you

                                                                           A short break

                                                                           Breathe.

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Enter go on   B back   H help   Q leave   L look

        @ many

                                                                           About you                                                   2 of 9

                                                                           Who would you turn to?
                                                                           Choose up to 2.

                                                                           > 1 [x] Family
                                                                             2 [ ] A friend
                                                                             3 [ ] Someone else
                                                                             4 [ ] Nobody
                                                                             5 [ ] Prefer not to say

                                                                           1 of 2 chosen

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Space choose   Enter go on   B back   S skip
                                                                           D prefer not to say   H help   Q leave   L look

        @ scale

                                                                           About you                                                   3 of 9

                                                                           How do you feel?

                                                                             ( ) 0
                                                                             ( ) 1
                                                                             ( ) 2
                                                                             ( ) 3
                                                                             ( ) 4
                                                                             ( ) 5
                                                                             ( ) 6
                                                                             ( ) 7
                                                                             ( ) 8
                                                                             ( ) 9
                                                                           > (•) 10

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter go on   B back   S skip   D prefer not to say
                                                                           H help   Q leave   L look

        @ grid

                                                                           About you                                                   4 of 9

                                                                           How much do you agree?

                                                                           line 1 of 2
                                                                           I could tell someone at school.

                                                                             1 ( ) Agree
                                                                           > 2 (•) Neither
                                                                             3 ( ) Disagree

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter go on   B back   S skip   D prefer not to say
                                                                           H help   Q leave   L look

        @ grid, nothing chosen

                                                                           About you                                                   4 of 9

                                                                           How much do you agree?

                                                                           line 2 of 2
                                                                           I could talk to a GP.

                                                                             1 ( ) Agree
                                                                             2 ( ) Neither
                                                                             3 ( ) Disagree

                                                                           Use the arrow keys or a number to choose, or press S to skip.
                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter go on   B back   S skip   D prefer not to say
                                                                           H help   Q leave   L look

        @ rank

                                                                           About you                                                   5 of 9

                                                                           Put these in order.

                                                                           > 1 [   ] Shorter waits
                                                                             2 [ 1 ] Drop-in places
                                                                             3 [   ] Help in school

                                                                           1 of 2 chosen

                                                                             Go on

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter put next   Backspace take back   B back
                                                                           S skip   D prefer not to say   H help   Q leave   L look

        @ yes-no

                                                                           About you                                                   6 of 9

                                                                           Would you go again?

                                                                             1 ( ) Yes
                                                                             2 ( ) No

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter go on   B back   S skip   D prefer not to say
                                                                           H help   Q leave   L look

        @ number

                                                                           About you                                                   7 of 9

                                                                           How long did you wait?

                                                                           A number from 0 to 104 (weeks).
                                                                           ┌────────────────────────────────────────────────────────────────┐
                                                                           │ 1                                                              │
                                                                           └────────────────────────────────────────────────────────────────┘
                                                                             Go on

                                                                           Only digits can go here.
                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Enter go on   B back   S skip   D prefer not to say   H help
                                                                           Q leave   L look

        @ text

                                                                           About you                                                   8 of 9

                                                                           If you could change 1 thing?
                                                                           Please do not write anyone's name.

                                                                           ┌────────────────────────────────────────────────────────────────┐
                                                                           │ More 界 places.                                                │
                                                                           └────────────────────────────────────────────────────────────────┘
                                                                           26 letters left
                                                                             Go on

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Enter go on   Tab more keys   Ctrl-Z undo   F1 help   F10 leave
                                                                           F2 look

        @ long text

                                                                           About you                                                   9 of 9

                                                                           What else?
                                                                           Please do not write anyone's name.
                                                                           Does this bring up hard feelings? Press F1 for help.

                                                                           ┌────────────────────────────────────────────────────────────────┐
                                                                           │ One line.                                                      │
                                                                           │                                                                │
                                                                           │ Another line that is so long that it has to be broken          │
                                                                           │ somewhere.                                                     │
                                                                           └────────────────────────────────────────────────────────────────┘
                                                                           225 letters left
                                                                             Go on

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Enter new line   Tab then Enter go on   Ctrl-Z undo   F1 help
                                                                           F10 leave   F2 look

        @ long text, going on

                                                                           About you                                                   9 of 9

                                                                           What else?
                                                                           Please do not write anyone's name.
                                                                           Does this bring up hard feelings? Press H for help.

                                                                           ┌────────────────────────────────────────────────────────────────┐
                                                                           │ One line.                                                      │
                                                                           │                                                                │
                                                                           │ Another line that is so long that it has to be broken          │
                                                                           │ somewhere.                                                     │
                                                                           └────────────────────────────────────────────────────────────────┘
                                                                           225 letters left
                                                                           > Go on

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Enter go on   Tab write more   B back   S skip
                                                                           D prefer not to say   H help   Q leave   L look

        @ review

                                                                           Every kind

                                                                           Your answers
                                                                           Nothing is stored yet. To change an answer, move to it and press
                                                                           Enter.

                                                                           > Send my answers
                                                                             Leave without sending

                                                                             How old are you?
                                                                               11 to 17

                                                                             Who would you turn to?
                                                                               Family

                                                                             How do you feel?
                                                                               10

                                                                             How much do you agree?
                                                                               I could tell someone at school. - Neither
                                                                               I could talk to a GP. - Disagree

                                                                             Put these in order.
                                                                                                                                 ↓ more below
                                                                           If things feel too much, you can talk to someone now. Press H.
                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter choose   B back   H help   Q leave   L look

        @ review, changing

                                                                           Every kind

                                                                           Your answers
                                                                           Nothing is stored yet. To change an answer, move to it and press
                                                                           Enter.

                                                                             Send my answers
                                                                             Leave without sending

                                                                             How old are you?
                                                                               11 to 17

                                                                             Who would you turn to?
                                                                               Family

                                                                           > How do you feel?
                                                                               10

                                                                             How much do you agree?
                                                                               I could tell someone at school. - Neither
                                                                               I could talk to a GP. - Disagree

                                                                             Put these in order.
                                                                                                                                 ↓ more below
                                                                           If things feel too much, you can talk to someone now. Press H.
                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter choose   B back   H help   Q leave   L look

        @ help

                                                                           Help: talk to someone now

                                                                           Shout
                                                                           Text SHOUT to 85258
                                                                           Text with someone about how you feel.
                                                                           Free

                                                                           Childline
                                                                           Call 0800 1111
                                                                           Talk about anything, if you are 18 or under.
                                                                           24 hours, every day. Free

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Any key back to where you were   Q leave   L look

        @ look

                                                                           Every kind

                                                                           How should this look?

                                                                           Colours
                                                                             1 ( ) Light
                                                                           > 2 (•) Dark
                                                                             3 ( ) High contrast

                                                                           Text
                                                                             4 (•) Usual
                                                                             5 ( ) Short lines and more space

                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Up Down move   Enter choose   Any other key back   H help
                                                                           Q leave

        @ thanks

                                                                           Every kind

                                                                           Thank you. Your words will be in our report.

                                                                           Your answers are stored. Nobody can tell they were yours.

                                                                           If you want to talk to someone:

                                                                           Childline
                                                                           Talk about anything, if you are 18 or under.
                                                                           Call 0800 1111
                                                                           24 hours, every day. Free

                                                                           Shout
                                                                           Text with someone about how you feel.
                                                                           Text SHOUT to 85258
                                                                           Free

                                                                           This screen is cleared in 30 seconds.
                                                                           ──────────────────────────────────────────────────────────────────
                                                                           Enter finish   H help   L look

        """
}
