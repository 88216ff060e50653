#!/bin/sh
# A whole consultation in a minute, with made-up people, through the real program.
# Usage: demo.sh PATH-OF-BIGCONVO; it works in the folder "demo" below this one.
set -eu

program=$1
folder=demo
PATH="$(dirname "$program"):$PATH"
export PATH

say() { printf '\n\n%s\n' "$1"; }

# Shows a command as a person would type it, then runs it.
run() {
    printf '\n  $ %s\n\n' "$*"
    "$@"
}

# The folder of an earlier demo gives way; a folder of anybody's own never does.
if [ -e "$folder" ]; then
    if [ ! -e "$folder/.made-by-make-demo" ]; then
        echo "There is a folder called \"$folder\" here that this did not make. Move it away, and try again." >&2
        exit 1
    fi
    rm -rf "$folder"
fi

say "THE BIG CONVERSATION: a consultation from the first question to the poster.
Everybody in it is made up. Nobody said any of this."

say "1. A new consultation"
run bigconvo new "$folder"
touch "$folder/.made-by-make-demo"
cd "$folder"

say "2. Are the questions in order?"
run bigconvo check survey.survey

say "3. Two keys: one seals answers on the kiosk, the other opens them"
echo "a passphrase that only the demo uses" > passphrase.txt
chmod 600 passphrase.txt
run bigconvo keys new commission --passphrase-file passphrase.txt

say "4. Forty young people at the kiosk (made up; they type their answers line by line)"
bigconvo rehearse survey.survey --people 40 --seed 2026 --as replies --output replies.txt > rehearsal.txt
printf '\n  $ bigconvo kiosk survey.survey --store kiosk.store --key commission.public --plain\n\n'
bigconvo kiosk survey.survey --store kiosk.store --key commission.public --plain < replies.txt > kiosk-screens.txt
echo "What one of them saw at the start:"
echo
sed -n '1,26p' kiosk-screens.txt | sed 's/^/    | /'

say "5. Opening the sealed answers"
run bigconvo collect kiosk.store --key commission.private --passphrase-file passphrase.txt --output responses/kiosk.csv

say "6. Five hundred more answers from Google Forms (made up as well)"
run bigconvo rehearse survey.survey --people 500 --seed 7 --output google-forms-made-up.csv
run bigconvo import google-forms-made-up.csv --survey survey.survey --output responses/online.csv

say "7. What they said. Small numbers are hidden, so this is safe to publish."
run bigconvo analyse survey.survey responses/kiosk.csv responses/online.csv

say "8. The report: everything that was found, on one page that needs nothing else"
run bigconvo report survey.survey responses/kiosk.csv responses/online.csv --no-pdf

say "9. A poster that shows where to turn"
run bigconvo poster --theme waiting --area portsmouth --ages 11-17 \
    --survey survey.survey --responses responses/kiosk.csv responses/online.csv

say "That was everything, with made-up answers.

The files are in:
  $(pwd)
Read README.md there for what to do with a real consultation.

To start the kiosk for real (no key ends it; close its window, or type \"pkill bigconvo\" in another):
  cd $(pwd)
  $program kiosk survey.survey --store real.store --key commission.public"
