import Foundation

/// Stands between the built program and its disk; what it can do stands in `DiskRecorder.c`.
struct DiskRecorder {
    /// What happens at the change of that number, counted from 1.
    enum Accident {
        case kill(at: Int)
        /// The disk is full from there on, for as long as a file lies in the folder of the test.
        case full(from: Int)
        /// One change fails as on a disk with a fault.
        case fault(at: Int)
    }

    /// The file that says that the disk is full.
    static let isFull = "disk-is-full"

    let folder: WorkFolder
    /// The folder whose files are watched, by its name in the other.
    let watched: String

    func environment(recordingTo record: String? = nil, _ accident: Accident? = nil) -> [String: String] {
        var environment = ["LD_PRELOAD": Self.library, "DISK_FOLDER": folder(watched) + "/"]
        environment["DISK_LOG"] = record.map { folder($0) }
        switch accident {
        case .kill(let number):
            environment["DISK_FAIL_AT"] = "\(number)"
            environment["DISK_FAIL_WITH"] = "kill"
        case .full(let number):
            environment["DISK_FAIL_AT"] = "\(number)"
            environment["DISK_FAIL_WITH"] = "\(ENOSPC)"
            environment["DISK_FAIL_WHILE"] = folder(Self.isFull)
        case .fault(let number):
            environment["DISK_FAIL_AT"] = "\(number)"
            environment["DISK_FAIL_WITH"] = "\(EIO)"
        case nil: break
        }
        return environment
    }

    func events(in record: String) throws -> [DiskEvent] {
        try DiskEvent.all(in: Array(Data(contentsOf: URL(filePath: folder(record)))))
    }

    /// It lies beside the tests, as the program does.
    private static let library = URL(filePath: Program.path).deletingLastPathComponent()
        .appending(path: "libDiskRecorder.so").path
}
