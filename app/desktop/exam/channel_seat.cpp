#include "app/desktop/exam/channel_seat.h"

#include <utility>

namespace qgt::app {

namespace {

OpenedSitting sittingOf(const seat::OpenedSeat& opened, const seat::Moment& now) {
    const seat::Attempt& attempt = opened.attempt;
    OpenedSitting sitting;
    sitting.paper = opened.paper;
    sitting.attempt = attempt.head().attempt;
    sitting.phase = attempt.phase();
    sitting.slotStates = attempt.slotStates();
    sitting.leftSections = attempt.leftSections();
    sitting.lastShown = attempt.lastShown();
    sitting.lastSeq = attempt.lastSeq();
    sitting.usedMs = attempt.usedMs(now);
    sitting.remainingMs = attempt.remainingMs(now);
    return sitting;
}

class ChannelSeat final : public ExamSeat {
  public:
    ChannelSeat(ChannelRoad road, const Clock& clock) : m_road(std::move(road)), m_clock(clock) {}

    ChannelSeat(const ChannelSeat&) = delete;
    ChannelSeat& operator=(const ChannelSeat&) = delete;

    ~ChannelSeat() override { m_road.channel->onDirective({}); }

    void open(const seat::SeatToken& token, const seat::Reply<OpenedSitting>& reply) override {
        const auto told = [reply, &clock = m_clock](const Result<seat::OpenedSeat>& opened) {
            if (opened) {
                reply(sittingOf(*opened, seat::momentOf(clock)));
            } else {
                reply(tl::unexpected(opened.error()));
            }
        };
        if (m_road.open) {
            m_road.open(token, told);
        } else {
            m_road.channel->open(token, told);
        }
    }

    void append(const seat::Change& change, const seat::Reply<seat::Ack>& reply) override {
        m_road.channel->append(change, reply);
    }

    void handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply) override {
        m_road.channel->handIn(lastSeq, reply);
    }

    void onDirective(std::function<void(const seat::Directive&)> told) override {
        m_road.channel->onDirective(std::move(told));
    }

  private:
    ChannelRoad m_road;
    const Clock& m_clock;
};

}  // namespace

std::shared_ptr<ExamSeat> seatAt(ChannelRoad road, const Clock& clock) {
    return std::make_shared<ChannelSeat>(std::move(road), clock);
}

}  // namespace qgt::app
