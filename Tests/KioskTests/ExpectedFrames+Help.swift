extension ExpectedFrames {
    /// Every page of help at 80 columns and 24 rows.
    static let helpAtHome = """
        @ help
               Help: talk to someone now                                   1 of 4

               Emergency services
               Call 999 or go to A&E
               █▀█ █▀█ █▀█
               ▀▀█ ▀▀█ ▀▀█
               ▀▀▀ ▀▀▀ ▀▀▀                          █▀▀▀▀▀█ █ ▄██▀▀█▄ █▀▀▀▀▀█
               When someone's life is at risk       █ ███ █ █ ▄█▄▄ ▄▄ █ ███ █
               right now                            █ ▀▀▀ █ ▀  ▀▄▀██  █ ▀▀▀ █
                                                    ▀▀▀▀▀▀▀ █▄▀ ▀ ▀ █ ▀▀▀▀▀▀▀
               NHS 111                               █▀ █ ▀█▄██ ▀▄ ▀▀ █▄▀▀▀▀█
               Call 111 and select the mental        ▄█ █▀▀  █ ██▄█   ▀█▀ ▀█▀
               health option                        ▀  █▀ ▀ ▀▄▀ ▄ █ ▄ ██ █ ▀█
               ▀█  ▀█  ▀█                           ▀▄▀ ▀▄▀▄██▄█▀▄█▄▀ ▀▀▄ ▀█▀
                █   █   █                           ▀ ▀  ▀▀▀█▀▄▀▀ ▄██▀▀▀██ ▄▄
               ▀▀▀ ▀▀▀ ▀▀▀                          █▀▀▀▀▀█ ▀  █▀▄ ▀█ ▀ ██ ██
               Urgent help with your mental         █ ███ █ ▀▀▄██ ▀▄██▀███▄ ▀
               health when it is not a 999          █ ▀▀▀ █ ██ ███▄█▄ ▄ █▄ ▄▀
               emergency                            ▀▀▀▀▀▀▀  ▀  ▀ ▀▀▀  ▀   ▀▀
               Scan to open: 111.nhs.uk
               24 hours a day, every day.
               ↓ Next: Childline
               ──────────────────────────────────────────────────────────────────
               Up Down more help   Any other key back   Q leave   L look
        @ help
               Help: talk to someone now                                   2 of 4

               Childline
               Call 0800 1111
               █▀█ █▀█ █▀█ █▀█                      █▀▀▀▀▀█ ███▀▀█  ▄ █▀▀▀▀▀█
               █ █ █▀█ █ █ █ █                      █ ███ █ ▄ █▄▀█▄▄  █ ███ █
               ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀                      █ ▀▀▀ █  ██▀▀▀█▀█ █ ▀▀▀ █
               ▀█  ▀█  ▀█  ▀█                       ▀▀▀▀▀▀▀ █ █▄█ ▀▄█ ▀▀▀▀▀▀▀
                █   █   █   █                       ▀▄▀█▄█▀▀ ▀ ██ █▀█ ▀▄ ▀ █▀
               ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀                      ▄▀██▄ ▀▄█▀▄█▄█▀ █▀▀█ ▄▄
               Someone to talk to about             ▀█▄ ▀▀▀▀▄▀▄▄ ▀█▄▄██▄█ ▀▀█
               anything, big or small               ▄▀▄▀█▀▀  ██ █ █▄█▄█▄█ ▀▀▄
               Scan to chat: childline.org.uk           ▀ ▀▀▄▄ ▀▄▀▀▀█▀▀▀█▀█▀█
               By phone, 24 hours a day, every      █▀▀▀▀▀█ █▀▀▀█▀█▄█ ▀ █ ▀█▀
               day. Free. For people aged 18        █ ███ █ ▄█▄▀▄ █▄▀██▀██▄▄█
               and under.                           █ ▀▀▀ █ ▀▄▀█▀▄▄▀ ██ █ █▀
                                                    ▀▀▀▀▀▀▀ ▀ ▀▀▀▀▀   ▀▀▀▀▀▀▀

               ↓ Next: Shout
               ──────────────────────────────────────────────────────────────────
               Up Down more help   Any other key back   Q leave   L look
        @ help
               Help: talk to someone now                                   3 of 4

               Shout
               Text SHOUT to 85258
               █▀█ █▀▀ ▀▀█ █▀▀ █▀█                      █▀▀▀▀▀█ █ ▀█▀ █▀▀▀▀▀█
               █▀█ ▀▀█ █▀▀ ▀▀█ █▀█                      █ ███ █ ▀ █ █ █ ███ █
               ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀                      █ ▀▀▀ █ ▀▀▀▄█ █ ▀▀▀ █
               Texting with someone when you are        ▀▀▀▀▀▀▀ ▀▄█▄█ ▀▀▀▀▀▀▀
               finding it hard to cope                  █▄ █▀█▀██   █▀▄▄▀ ▀▀▀
               Scan to start the text message           ▀█▀ ▀ ▀▄██▄▄  ▄█ █▄ ▀
               24 hours a day, every day. Free,          ▀ ▀▀ ▀▀▄▄  ▄▄█▄  █▀█
               and not on your phone bill.              █▀▀▀▀▀█ █▄  ▀▄▀ █▀▄ █
                                                        █ ███ █ ███▀ █ ▀▀▄▀
                                                        █ ▀▀▀ █  ▀▀█▀█▄▄█ ██▀
                                                        ▀▀▀▀▀▀▀ ▀▀   ▀▀▀  ▀▀

               ↓ Next: Samaritans
               ──────────────────────────────────────────────────────────────────
               Up Down more help   Any other key back   Q leave   L look
        @ help
               Help: talk to someone now                                   4 of 4

               Samaritans
               Call 116 123
               ▀█  ▀█  █▀▀   ▀█  ▀▀█ ▀▀█                █▀▀▀▀▀█ ▀▀ ▄▀ █▀▀▀▀▀█
                █   █  █▀█    █  █▀▀  ▀█                █ ███ █ █▀█▄█ █ ███ █
               ▀▀▀ ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀ ▀▀▀                █ ▀▀▀ █ ▄ ▀▄▄ █ ▀▀▀ █
               Someone who listens, whatever you        ▀▀▀▀▀▀▀ █ █ █ ▀▀▀▀▀▀▀
               are going through                         █ █ █▀▀█▄▄▀▄█▀█▄▀▀▄█
               Email jo@samaritans.org                  ▀ ▀  ▀▀    ▄ █▀█▄█▀▄█
               Scan to call                              ▀▀   ▀ ██   █▄██ ▄██
               24 hours a day, every day. Free.         █▀▀▀▀▀█ █▄█▄▄▄  ▀█▀▀▄
                                                        █ ███ █ ▄█  ▀▄▄▀█  ██
                                                        █ ▀▀▀ █ ▄▀ █▄ ▀  ▄▀ ▀
                                                        ▀▀▀▀▀▀▀  ▀▀    ▀   ▀

               ──────────────────────────────────────────────────────────────────
               Up Down more help   Any other key back   Q leave   L look
        """

    /// Every page of help at 40 columns and 20 rows, where no code fits.
    static let helpWhenSmall = """
        @ help
         Help: talk to someone now       1 of 5

         Emergency services
         Call 999 or go to A&E
         █▀█ █▀█ █▀█
         ▀▀█ ▀▀█ ▀▀█
         ▀▀▀ ▀▀▀ ▀▀▀
         When someone's life is at risk right
         now

         ↓ Next: NHS 111
         ──────────────────────────────────────
         Up Down more help   Any other key back
         Q leave   L look
        @ help
         Help: talk to someone now       2 of 5

         NHS 111
         Call 111 and select the mental health
         option
         ▀█  ▀█  ▀█
          █   █   █
         ▀▀▀ ▀▀▀ ▀▀▀
         Urgent help with your mental health
         when it is not a 999 emergency
         Go to 111.nhs.uk
         24 hours a day, every day.

         ↓ Next: Childline
         ──────────────────────────────────────
         Up Down more help   Any other key back
         Q leave   L look
        @ help
         Help: talk to someone now       3 of 5

         Childline
         Call 0800 1111
         █▀█ █▀█ █▀█ █▀█   ▀█  ▀█  ▀█  ▀█
         █ █ █▀█ █ █ █ █    █   █   █   █
         ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀
         Someone to talk to about anything, big
         or small
         Chat at childline.org.uk
         By phone, 24 hours a day, every day.
         Free. For people aged 18 and under.

         ↓ Next: Shout
         ──────────────────────────────────────
         Up Down more help   Any other key back
         Q leave   L look
        @ help
         Help: talk to someone now       4 of 5

         Shout
         Text SHOUT to 85258
         █▀█ █▀▀ ▀▀█ █▀▀ █▀█
         █▀█ ▀▀█ █▀▀ ▀▀█ █▀█
         ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀
         Texting with someone when you are
         finding it hard to cope
         24 hours a day, every day. Free, and
         not on your phone bill.

         ↓ Next: Samaritans
         ──────────────────────────────────────
         Up Down more help   Any other key back
         Q leave   L look
        @ help
         Help: talk to someone now       5 of 5

         Samaritans
         Call 116 123
         ▀█  ▀█  █▀▀   ▀█  ▀▀█ ▀▀█
          █   █  █▀█    █  █▀▀  ▀█
         ▀▀▀ ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀ ▀▀▀
         Someone who listens, whatever you are
         going through
         Email jo@samaritans.org
         24 hours a day, every day. Free.

         ──────────────────────────────────────
         Up Down more help   Any other key back
         Q leave   L look
        """
}
