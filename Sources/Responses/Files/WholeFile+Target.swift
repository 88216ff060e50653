import Glibc

extension WholeFile {
    /// Where a file is to end up, and where it grows until then.
    enum Target {
        /// `beside` is in the same folder, so that a rename cannot cross from one disk to another.
        case file(final: String, beside: String, permissions: mode_t?)
        case device(String)

        init(_ path: String, _ existing: Existing) throws(FileDescriptor.Failure) {
            let final = Self.followingLinks(path)
            var status = stat()
            let isThere = unsafe stat(final, &status) == 0
            guard isThere || errno == ENOENT else { throw FileDescriptor.Failure(code: errno) }
            let kind = status.st_mode & S_IFMT
            if isThere, kind == S_IFDIR { throw FileDescriptor.Failure(code: EISDIR) }
            if isThere, existing == .kept { throw FileDescriptor.Failure(code: EEXIST) }
            if isThere, kind != S_IFREG {
                self = .device(final)
                return
            }
            // A folder that may be written in would let a file that may not be be replaced.
            if isThere, unsafe access(final, W_OK) != 0 { throw FileDescriptor.Failure(code: errno) }
            let random = String(UInt64.random(in: .min ... .max), radix: 36)
            self = .file(
                final: final, beside: "\(Self.folder(of: final))/.bigconvo-\(random).part",
                permissions: isThere ? status.st_mode & 0o777 : nil)
        }

        /// Puts the grown file under its name and waits until the folder's entry is on the disk.
        func place(_ existing: Existing) throws(FileDescriptor.Failure) {
            guard case .file(let final, let beside, _) = self else { return }
            switch existing {
            case .replaced:
                guard unsafe rename(beside, final) == 0 else { throw FileDescriptor.Failure(code: errno) }
            case .kept:
                try Self.renameWithoutReplacing(beside, final)
            }
            try FileDescriptor(opening: Self.folder(of: final), O_RDONLY | O_DIRECTORY).synchronise()
        }

        /// Removes the grown file; harmless once it is in place, for then it has the name no more.
        func discard() {
            if case .file(_, let beside, _) = self { unsafe unlink(beside) }
        }

        private static func renameWithoutReplacing(_ from: String, _ to: String) throws(FileDescriptor.Failure) {
            // A second name cannot be given when there is one, which no check beforehand can promise.
            if unsafe link(from, to) == 0 {
                unsafe unlink(from)
                return
            }
            // FAT, the usual file system of a USB stick, has no second names: there the name is taken first.
            guard errno == EPERM || errno == EOPNOTSUPP else { throw FileDescriptor.Failure(code: errno) }
            _ = try FileDescriptor(opening: to, O_WRONLY | O_CREAT | O_EXCL, permissions: 0o600)
            guard unsafe rename(from, to) == 0 else {
                let code = errno
                unsafe unlink(to)
                throw FileDescriptor.Failure(code: code)
            }
        }

        static func folder(of path: String) -> String {
            guard let slash = path.lastIndex(of: "/") else { return "." }
            return slash == path.startIndex ? "/" : String(path[..<slash])
        }

        /// The file that a symbolic link stands for, so that writing does not replace the link.
        static func followingLinks(_ path: String) -> String {
            guard let resolved = unsafe realpath(path, nil) else { return path }
            defer { unsafe free(resolved) }
            return unsafe String(cString: resolved)
        }
    }
}
