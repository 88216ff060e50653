import CLinux
import Glibc
import Screen

extension MachineFacts {
    /// What this program and its terminal tell. To be asked before screens are shown: it would disturb them.
    ///
    /// - Parameters:
    ///   - input: the terminal.
    ///   - year: what the clock says.
    ///   - edition: of the survey, which may hold a year.
    package init(ofTerminal input: Int32, year: Int, edition: String?) {
        self.init(year: year)
        editionYear = edition.flatMap(Self.year)
        display = Self.display(input)
        terminalKind = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
        colours = isatty(input) == 0 ? nil : TerminalKind.colours(of: input)
        unsafe setlocale(LC_CTYPE, "")
        isUTF8 = TerminalKind.speaksUTF8
        isSuperuser = geteuid() == 0
        dumpsCores = machine_dumps_cores()
        canLockMemory = GuardedMemory.canLock
    }

    /// Looks at the computer as it is now.
    package mutating func lookAround() { read(MachineFiles(root: "")) }

    static func year(in edition: String) -> Int? {
        edition.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }.first { (1990...2200).contains($0) }
    }

    private static func display(_ input: Int32) -> Display {
        guard isatty(input) != 0, let name = unsafe ttyname(input).map({ unsafe String(cString: $0) }) else {
            return .none
        }
        return Display(terminal: name)
    }
}
