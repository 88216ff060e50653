extension ExpectedFrames {
    /// A ranking at 130 columns and 24 rows, with the form so far beside it.
    static let wide = """
             Form 1                                      0 saved, 0 in the file    This form so far

             5.  Put these in order.                                                  1  How old are you?  3 Something else: between
                                                                                      2  Who would ...     1 A friend; 2 Family
               1 [ ] Shorter waits                                                    3  How do you feel?  a 10
               2 [ ] Drop-in places                                                   4  How much do ...   1 -
               3 [ ] Help in school

             In order, the first choice first: up to 2.










             Spoiled: that row counts as left blank.
             ──────────────────────────────────────────────────────────────────
             1-3 tick   Enter go on   Space left blank   * spoiled
             X prefer not to say   Backspace back   End rest blank
             Esc throw away   F1 all keys   Ctrl-C leave
        """
}
