import ArgumentParser
import Screen

/// Who puts lines in order that are read from right to left.
struct LineOrderOptions: ParsableArguments {
    @Option(
        help: """
            Who puts Arabic and the like into the order in which it is shown: program, or terminal, for a terminal that \
            does it in any case.
            """)
    var bidi = LineOrder.program
}

extension LineOrder: ExpressibleByArgument {}
