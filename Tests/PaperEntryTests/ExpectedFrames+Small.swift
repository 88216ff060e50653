extension ExpectedFrames {
    /// Every screen at 40 columns and 15 rows.
    static let small = """
        @ tick for taking part
         Form 1          0 saved, 0 in the file
         Is the box for taking part ticked?
         I want to take part

         Without the tick nothing of the form
         is kept.

         Saved forms go to paper.csv.

         Y ticked   N not ticked   F1 all keys
        @ one
         Form 1          0 saved, 0 in the file
         1.  How old are you?

           1 ( ) Under 11
           2 ( ) 11 to 17
           3 ( ) Something else
           x ( ) Prefer not to say

         1-3 answer   Enter go on
         Space left blank   * spoiled
         Backspace back   F1 all keys
        @ one, a key that is none
         Form 1          0 saved, 0 in the file
         1.  How old are you?

           1 ( ) Under 11
           2 ( ) 11 to 17
           3 ( ) Something else
           x ( ) Prefer not to say

         That is none of the codes. They are
         1-3, and x for "prefer not to say".
         1-3 answer   Enter go on
         Space left blank   * spoiled
         Backspace back   F1 all keys
        @ a line to write on
         Form 1          0 saved, 0 in the file
         1.  How old are you?

         What is written beside "Something
         else"?
         ┌────────────────────────────────────┐
         │ between                            │
         └────────────────────────────────────┘

         Enter go on   Up back   F1 all keys
        @ many
         Form 1          0 saved, 0 in the file
         2.  Who would you turn to?

           1 [ ] A friend
           2 [ ] Family
           3 [ ] Someone else
           4 [ ] Nobody
           x ( ) Prefer not to say

         Up to 2 may be ticked.

         1-4 tick   Enter go on
         Space left blank   * spoiled
         Backspace back   F1 all keys
        @ many, ticked
         Form 1          0 saved, 0 in the file
         2.  Who would you turn to?

           1 [x] A friend
           2 [x] Family
           3 [ ] Someone else
           4 [ ] Nobody
           x ( ) Prefer not to say

         Up to 2 may be ticked.

         1-4 tick   Enter go on
         Space left blank   * spoiled
         Backspace back   F1 all keys
        @ scale
         Form 1          0 saved, 0 in the file

         3.  How do you feel?

           0 ( ) 0
           1 ( ) 1
           2 ( ) 2
           3 ( ) 3
           4 ( ) 4
                           ↓ Page Down for more

         0-9 a answer   Enter go on
         Space left blank   * spoiled
         X prefer not to say   Backspace back
         F1 all keys
        @ grid
         Form 1          0 saved, 0 in the file
         4.  How much do you agree?

         1 Agree   2 Neither   3 Disagree

         > [ ] I could tell someone at school.
           [ ] I could talk to a GP.

         1-3 answer   Space left blank
         * spoiled   Backspace back
         F1 all keys
        @ grid, the second row
         Form 1          0 saved, 0 in the file
         4.  How much do you agree?

         1 Agree   2 Neither   3 Disagree

           [1] I could tell someone at school.
         > [ ] I could talk to a GP.

         1-3 answer   Space left blank
         * spoiled   Backspace back
         F1 all keys
        @ rank
         Form 1          0 saved, 0 in the file
         5.  Put these in order.

           1 [ ] Shorter waits
           2 [ ] Drop-in places
           3 [ ] Help in school

         In order, the first choice first: up
         to 2.

         Spoiled: that row counts as left
         blank.
         1-3 tick   Enter go on   F1 all keys
         Space left blank   * spoiled
         X prefer not to say   Backspace back
        @ rank, one place
         Form 1          0 saved, 0 in the file
         5.  Put these in order.

           1 [ ] Shorter waits
           2 [ ] Drop-in places
           3 [1] Help in school

         In order, the first choice first: up
         to 2.

         1-3 tick   Enter go on   F1 all keys
         Space left blank   * spoiled
         X prefer not to say   Backspace back
        @ yes-no
         Form 1          0 saved, 0 in the file
         6.  Would you go again, to A friend
             and Family?

           1 ( ) Yes
           2 ( ) No

         1-2 answer   Enter go on   F1 all keys
         Space left blank   * spoiled
         X prefer not to say   Backspace back
        @ number
         Form 1          0 saved, 0 in the file
         7.  How long did you wait?

         A number from -5 to 104 (weeks).
         ┌────────────────────────────────────┐
         │ 12                                 │
         └────────────────────────────────────┘

         Enter go on   Space left blank
         * spoiled   X prefer not to say
         Backspace back   F1 all keys
        @ text
         Form 1          0 saved, 0 in the file
         8.  If you could change 1 thing?

         ┌────────────────────────────────────┐
         │ More 界 places.                    │
         └────────────────────────────────────┘
         26 letters left

         Enter go on   Up back   F1 all keys
         x Enter prefer not to say
        @ long text
         Form 1          0 saved, 0 in the file
         9.  What else?

         ┌────────────────────────────────────┐
         │ One line.                          │
         │                                    │
         │ Another line that is so long that  │
         │ it has to be broken somewhere.     │
         └────────────────────────────────────┘
         225 letters left

         Enter go on   Tab new line   Up back
         x Enter prefer not to say
         F1 all keys
        @ the whole form
         Form 1          0 saved, 0 in the file
                             ↑ Page Up for more
            3  How do ...    a 10
            4  How much ...  1 -
            5  Put ...       3 1
            6  Would ...     left blank
            7  How long ...  12 weeks
            8  If you ...    More 界 places.
            9  What else?    One line. ...

         > Save this form

         Enter save   Up Down move
         Backspace back   F1 all keys
        @ the whole form, correcting
         Form 1          0 saved, 0 in the file

         Is it as on the paper?

            1  How old ...   3: between
            2  Who ...       1 2
            3  How do ...    a 10
            4  How much ...  1 -
            5  Put ...       3 1
            6  Would ...     left blank
         >  7  How long ...  12 weeks
                           ↓ Page Down for more

         Enter correct   Up Down move
         Backspace back   F1 all keys
        @ a question again
         Form 1          0 saved, 0 in the file
         7.  How long did you wait?

         A number from -5 to 104 (weeks).
         ┌────────────────────────────────────┐
         │ 12                                 │
         └────────────────────────────────────┘

         Enter keep and go on   F1 all keys
         Space left blank   * spoiled
         X prefer not to say   Backspace back
        @ throwing away
         Form 1          0 saved, 0 in the file
         Throw this form away?

         Y yes   Any other key no, go on
        @ all keys
         Form 1          0 saved, 0 in the file

         The codes are printed beside the
         boxes. Where one box may be ticked,
         its code goes on at once; where
         several may, each code ticks or takes
         the tick away, and Enter goes on.

         Space: nothing is ticked. Enter does
         the same where nothing stands, and
         keeps what stands.

                           ↓ Page Down for more

         Any other key back to the form
        @ leaving
         Form 1          0 saved, 0 in the file
         Leave? The form that you are typing is
         not kept.

         Y yes   Any other key no, go on
        @ the next form
         Form 2          1 saved, 1 in the file
         Is the box for taking part ticked?
         I want to take part

         Without the tick nothing of the form
         is kept.

         Since the start: 1 saved in paper.csv.

         Saved.
         Y ticked   N not ticked
         U undo the last form   F1 all keys
        @ ending
         Form 2          1 saved, 1 in the file
         The survey ends here for this form.

            1  How old ...   1 Under 11

         Nothing of it is kept, as at the
         kiosk. Was it a slip? Go back and
         correct it.

         Enter next form   Backspace back
         F1 all keys
        @ after an ending
         Form 3          1 saved, 1 in the file
         Is the box for taking part ticked?
         I want to take part

         Without the tick nothing of the form
         is kept.

         Since the start: 1 saved in paper.csv,
         1 ended early: nothing of those is
         kept.

         The survey ended early for that form.
         Nothing of it is kept.
         Y ticked   N not ticked
         U undo the last form   F1 all keys
        @ taken back
         The last form   1 saved, 1 in the file
                             ↑ Page Up for more
            4  How much ...  1 -
            5  Put ...       3 1
            6  Would ...     left blank
            7  How long ...  12 weeks
            8  If you ...    More 界 places.
            9  What else?    One line. ...

         > Save this form

         Taken back. It stays in the file until
         you save it again or throw it away.
         Enter save   Up Down move
         Backspace back   F1 all keys
        """
}
