/// What a reader of XML meets, in its order. Names are without their prefix.
package enum XMLEvent {
    case start(String, [String: String])
    case text(String)
    case end(String)
}
