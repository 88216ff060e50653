import CLinux
import Glibc

/// This program once more, in a process of its own, which is ended when this value goes.
///
/// It has no terminal, hears no key, inherits no open file, and has one end of a pipe; this process has the other.
struct HelperProcess: ~Copyable {
    /// Which end of the helper the pipe is at; the others lead nowhere.
    enum Link {
        case input
        case output

        fileprivate var descriptor: Int32 { self == .input ? STDIN_FILENO : STDOUT_FILENO }
    }

    /// How long it may take to end by itself, once nobody is at the other end of the pipe.
    private static let patience: (steps: Int, microseconds: UInt32) = (30, 10_000)

    let process: pid_t
    /// This process's end of the pipe.
    let end: Int32

    /// - Returns: Nil when no process can be started.
    init?(_ arguments: [String], linkedBy link: Link) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let (own, other) = link == .input ? (ends[1], ends[0]) : (ends[0], ends[1])
        let started = Self.start(arguments, other, as: link)
        close(other)
        guard let started else {
            close(own)
            return nil
        }
        // What a helper that hangs does not take must not make this process wait.
        _ = fcntl(own, F_SETFL, O_NONBLOCK)
        process = started
        end = own
    }

    deinit {
        close(end)
        // It is silent first and then ends, if it can.
        for _ in 0..<Self.patience.steps {
            if waitpid(process, nil, WNOHANG) != 0 { return }
            usleep(Self.patience.microseconds)
        }
        kill()
        _ = waitpid(process, nil, 0)
    }

    /// Ends it at once, whatever it waits for.
    func kill() { Glibc.kill(process, SIGKILL) }

    private static func start(_ arguments: [String], _ end: Int32, as link: Link) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            if descriptor == link.descriptor {
                unsafe posix_spawn_file_actions_adddup2(&actions, end, descriptor)
            } else {
                unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
            }
        }
        unsafe posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // The kiosk is deaf to signals of a keyboard. What it starts is not: it has no keyboard.
        var signals = sigset_t()
        unsafe sigfillset(&signals)
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | machine_own_session())
        var words = unsafe (["bigconvo"] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let failure = unsafe posix_spawn(
            &process, "/proc/self/exe", &actions, &attributes, &words, machine_environment())
        return failure == 0 ? process : nil
    }
}
