// Prints the nanoseconds that ts-fsrs takes for one step of the memory model and its interval.
const { fsrs } = require('ts-fsrs')

module.exports = () => {
  const scheduler = fsrs()
  const states = []
  for (let k = 0; k < 4096; ++k) {
    states.push({ stability: 0.1 * Math.exp((k % 97) * 0.09), difficulty: 1 + (k % 89) / 10 })
  }
  let days = 0
  const round = () => {
    for (let k = 0; k < states.length; ++k) {
      const next = scheduler.next_state(states[k], 1 + (k % 60), k % 7 === 0 ? 1 : 2 + (k % 3))
      days += scheduler.next_interval(next.stability, 0)
    }
  }
  for (let warm = 0; warm < 20; ++warm) round()
  const rounds = 100
  const start = process.hrtime.bigint()
  for (let k = 0; k < rounds; ++k) round()
  const took = Number(process.hrtime.bigint() - start)
  if (!(days > 0)) throw new Error('no intervals')
  console.log(took / (rounds * states.length))
}
