// Answers an exam until it is killed or refused, and says every event that is kept. Usage:
// exam_answerer FOLDER MIRRORS.
#include "engine/seat/file_attempt_mirror.h"
#include "engine/store/store.h"
#include "tests/faults/exam_sitting.h"

#include <string>

#include <unistd.h>

namespace {

void say(const std::string& line) {
    const std::string text = line + "\n";
    // One write is one pipe message: a kill cannot leave half a line behind.
    (void)!::write(STDOUT_FILENO, text.data(), text.size());
}

int refused(const std::string& code) {
    say("error " + code);
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        return 2;
    }
    const qgt::test::FakeClock clock;
    qgt::store::OpenOptions options;
    options.folder = argv[1];
    options.clock = &clock;
    options.newId = [] { return std::string("answerer"); };
    options.holder = "answerer";
    const auto store = qgt::store::Store::open(options);
    if (!store) {
        return refused(store.error().code);
    }
    qgt::seat::FileAttemptMirror mirror(argv[2]);
    qgt::faults::ExamSitting sitting((*store)->attempts(), &mirror);
    std::string code = sitting.sitDown();
    constexpr int kIdleEvery = 7;
    for (int i = 1; code.empty(); ++i) {
        if (sitting.channel().mirrorProblem()) {
            return refused(sitting.channel().mirrorProblem()->code);
        }
        say(lineOf(sitting.kept()));
        if (i % kIdleEvery == 0) {
            (void)(*store)->checkpoint();
        }
        code = sitting.step();
    }
    return refused(code);
}
