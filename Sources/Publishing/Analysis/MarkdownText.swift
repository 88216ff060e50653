import Questionnaire

extension String {
    /// The text with everything escaped that Markdown or HTML would act on, on one line.
    var escapedForMarkdown: String {
        var escaped = ""
        for character in harmless() {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "(", ")", "<", ">", "|", "#", "~", "!", "$", "^": escaped += "\\"
            case "&":
                escaped += "&amp;"
                continue
            // A bare address would become a link.
            case ":" where escaped.hasSuffix("http") || escaped.hasSuffix("https"): escaped += "\\"
            default: break
            }
            escaped.append(character)
        }
        return escaped
    }
}
