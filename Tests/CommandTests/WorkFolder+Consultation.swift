import Testing

extension WorkFolder {
    /// A folder with made-up answers to the survey that ships, imported as `responses.csv`.
    static func consultation(of people: Int, seed: Int) throws -> WorkFolder {
        let folder = try WorkFolder()
        for arguments in [
            ["rehearse", "mental-health", "--people", "\(people)", "--seed", "\(seed)", "--output", "made-up.csv"],
            ["import", "made-up.csv", "--survey", "mental-health", "--output", "responses.csv"],
        ] {
            let result = try folder.bigconvo.run(Program.path, arguments)
            try #require(result.status == 0, "\(result.errors)")
        }
        return folder
    }
}
