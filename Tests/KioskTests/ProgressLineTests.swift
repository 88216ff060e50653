import Questionnaire
import Testing

@testable import Screen

struct ProgressLineTests {
    private func line(_ done: Int, _ total: Int, _ seconds: Int, columns: Int = 100) -> String {
        ProgressLine(done: done, total: total, elapsed: .seconds(seconds)).written(columns: columns)
    }

    @Test("It says how far, how much of how much, how fast, and how long still")
    func whole() {
        #expect(
            line(45_000_000, 100_000_000, 3)
                == "Reading  [=========>          ]   45%  45.0 of 100.0 MB  15.0 MB/s  4 s left")
    }

    @Test(
        "Time left is said in units that a person thinks in",
        arguments: [
            (done: 10_000_000, total: 10_000_000, seconds: 1, left: "0 s left"),
            (done: 10_000_000, total: 20_000_000, seconds: 59, left: "59 s left"),
            (done: 1_000_000, total: 91_000_000, seconds: 1, left: "1 min 30 s left"),
            (done: 1_000_000, total: 7_501_000_000, seconds: 1, left: "2 h 5 min left"),
        ])
    func left(done: Int, total: Int, seconds: Int, left: String) {
        #expect(line(done, total, seconds).hasSuffix("  \(left)"))
    }

    @Test("The start, the end, and a file that grew meanwhile")
    func ends() {
        #expect(line(0, 100, 0).hasPrefix("Reading  [>                   ]    0%  0.0 of 0.0 MB"))
        #expect(line(100, 100, 1).hasPrefix("Reading  [====================]  100%"))
        #expect(line(500, 100, 1).hasPrefix("Reading  [====================]  100%"))
        #expect(line(500, 100, 1).hasSuffix("0 s left"))
    }

    @Test("Of a pipe nobody knows the end")
    func pipe() {
        #expect(line(45_000_000, 0, 3) == "Reading  45.0 MB  15.0 MB/s")
        #expect(line(0, 0, 0) == "Reading  0.0 MB")
    }

    @Test("It fits the terminal, however narrow, and leaves the last cell free", arguments: 0...100)
    func narrow(columns: Int) {
        for (done, total) in [(45_000_000, 100_000_000), (45_000_000, 0), (1, 7_501_000_000)] {
            #expect(TerminalWidth.of(line(done, total, 3, columns: columns)) < max(1, columns))
        }
    }
}
