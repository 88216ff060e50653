import Glibc
package import Questionnaire

/// Why a file could not be read or written, in words for the person who named it (exit status 74).
///
/// It names the file and the reason and nothing of what the file holds.
package struct FileTrouble: Error, Hashable, Sendable {
    package enum Attempt: String, Hashable, Sendable {
        case read
        case write
    }

    package enum Reason: Hashable, Sendable {
        case noSpace
        case noPermission
        case readOnlyDisk
        case isFolder
        case noSuchFile
        case noSuchFolder
        /// It was to be a new file, and there is one.
        case alreadyThere
        /// More than a file of this kind can sensibly hold; nothing of it was kept.
        case tooLarge
        /// Another program holds it, and did not let go in time.
        case inUse
        /// Somebody is typing responses into it.
        case beingTypedInto
        /// A result could not be printed, for the reason that the system gives. By then files may have been written.
        case notPrinted(String)
        /// What the system says, when it is none of the above.
        case other(String)
    }

    /// The file as the person named it.
    package var file: String
    package var attempt: Attempt
    package var reason: Reason

    package init(_ attempt: Attempt, _ file: String, _ reason: Reason) {
        self.file = file
        self.attempt = attempt
        self.reason = reason
    }

    /// The trouble that `errno` tells of, as it stood after the call that failed.
    package init(_ attempt: Attempt, _ file: String, errno code: Int32) {
        self.init(attempt, file, Reason(errno: code, attempt))
    }
}

extension FileTrouble {
    /// The same trouble for the one printer that there is.
    package var diagnostic: Diagnostic {
        Diagnostic(
            "cannot-\(attempt.rawValue)-file", file: file, "could not \(attempt.rawValue) it: \(words)", help: help)
    }

    /// What happened, without a capital letter and without a full stop.
    package var words: String {
        switch reason {
        case .noSpace: "there is no space left on the disk"
        case .noPermission: "this user has no permission"
        case .readOnlyDisk: "the disk can only be read"
        case .isFolder: "it is a folder"
        case .noSuchFile: "there is no such file"
        case .noSuchFolder: "the folder that it would be in does not exist"
        case .alreadyThere: "there is a file of this name already"
        case .tooLarge: "it is too large to be what it should be"
        case .inUse: "another program is using it"
        case .beingTypedInto: "somebody is typing responses into it now"
        case .notPrinted(let words), .other(let words): words
        }
    }

    private var help: [String] {
        switch reason {
        case .noSpace: ["nothing was changed; make room on the disk and try again"]
        case .noPermission: ["choose another folder, or ask whoever looks after this computer"]
        case .readOnlyDisk: ["choose a folder on another disk; a USB stick may have a write lock"]
        case .isFolder: ["give the name of a file"]
        case .noSuchFile: ["check the spelling, and that you are in the right folder"]
        case .noSuchFolder: ["make the folder first, or choose one that exists"]
        case .alreadyThere: ["choose another name; an existing file is never replaced here"]
        case .tooLarge: ["check that it is the file that you meant"]
        case .inUse: ["close the other program, or wait a moment and try again"]
        case .beingTypedInto: ["choose another file, such as paper-2.csv: several files are counted together"]
        case .notPrinted: ["what was printed is cut short; files that the command wrote are whole and stay"]
        case .other: []
        }
    }
}

extension FileTrouble.Reason {
    init(errno code: Int32, _ attempt: FileTrouble.Attempt) {
        self =
            switch code {
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            case EACCES, EPERM: .noPermission
            case EROFS: .readOnlyDisk
            case EISDIR: .isFolder
            case ENOENT, ENOTDIR: attempt == .read ? .noSuchFile : .noSuchFolder
            case EEXIST: .alreadyThere
            case EBUSY, ETXTBSY: .inUse
            default: .other(unsafe String(cString: strerror(code)).lowercased())
            }
    }
}
