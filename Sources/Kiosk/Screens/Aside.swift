/// A screen that lies above the one that somebody is on, and gives it back as it was.
enum Aside {
    case help
    case look
}
