#include "app/ctl/terminal_secret.h"

#include <istream>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace qgt::ctl {

namespace {

/// Echo and signal keys off, so that Ctrl+C cannot leave a terminal that shows nothing.
class Hidden {
  public:
    Hidden() {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0) {
            return;
        }
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }

    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;

    ~Hidden() {
        if (m_changed) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }

  private:
    termios m_before{};
    bool m_changed = false;
};

}  // namespace

people::Secret readSecret(const Context& context) {
    const Hidden hidden;
    std::string line;
    std::getline(context.in, line);
    return people::Secret::takeFrom(line);
}

}  // namespace qgt::ctl
