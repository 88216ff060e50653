#!/bin/sh
# Looks for bytes that crash a reader, hang it or break one of its promises.
# Usage: [SEED=N] fuzz.sh FUZZER FOLDER SECONDS TARGET...
#
# With SEED the same code is tried with nearly the same bytes; without it, each run looks elsewhere.
#
# What is found goes into FOLDER: seeds that lead somewhere new, and the bytes that broke something. To try such
# bytes again, name their file: READER=TARGET FUZZER FILE. Shrink them with -minimize_crash=1, mend the reader, and keep
# them as a seed.
set -eu

fuzzer=$1
folder=$2
seconds=$3
shift 3
here=$(dirname "$0")
# What Swift says of a crash comes from a program that may outlive it, and whoever waits for the output would wait on.
export SWIFT_BACKTRACE=enable=no

for target in "$@"; do
    found="$folder/corpus/$target"
    faults="$folder/faults/$target"
    mkdir -p "$found" "$faults"
    set -- -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=4096 -artifact_prefix="$faults/" \
        -print_final_stats=1 -seed="${SEED:-0}" "$found" "$here/Corpus/$target"
    # The surveys that ship are seeds as well.
    [ "$target" != survey ] || set -- "$@" "$here/../../Surveys"
    # libgettextpo itself forgets some bytes of every file.
    [ "$target" = po ] && leaks=0 || leaks=1
    [ ! -f "$here/$target.dict" ] || set -- -dict="$here/$target.dict" "$@"
    echo "Fuzzing $target for $seconds seconds"
    READER="$target" ASAN_OPTIONS="detect_leaks=$leaks" "$fuzzer" -detect_leaks="$leaks" "$@" 2> "$folder/$target.log" || {
        tail -n 40 "$folder/$target.log"
        echo "Something broke: the bytes are in $faults, and what the fuzzer said is in $folder/$target.log"
        exit 1
    }
    grep -E '^(stat::|Done |#[0-9]+[[:space:]]+DONE)' "$folder/$target.log"
done
