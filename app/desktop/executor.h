#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <QObject>

class QThreadPool;

namespace qgt::app {

/// Runs `work` away from the window's thread, in the order of the calls, then `done` on the
/// window's thread; `done` is left out when `receiver` has died. `work` must not touch QObjects.
using Executor =
    std::function<void(QObject* receiver, std::function<void()> work, std::function<void()> done)>;

/// One after another on the pool, which must have one thread and outlive the executor.
[[nodiscard]] Executor pooledExecutor(QThreadPool& pool);

/// `work` gives a value and `done` takes it.
template <typename Work, typename Done>
void runFor(const Executor& executor, QObject* receiver, Work work, Done done) {
    using Value = std::invoke_result_t<Work>;
    const auto value = std::make_shared<std::optional<Value>>();
    executor(
        receiver,
        [value, work = std::move(work)]() mutable { value->emplace(work()); },
        [value, done = std::move(done)]() mutable { done(std::move(**value)); });
}

}  // namespace qgt::app
