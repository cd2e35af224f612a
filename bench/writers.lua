-- What scripts that write share: eight writers, each a member of its own, each request with a key of its own.
local writers = 0

function setup(thread)
  writers = writers + 1
  thread:set("writer", writers)
end

-- Arguments: the writers' cookies, what they write in, the name of this run. Each line of the second is `place`'s to read.
function begin(args, place)
  local cookies = {}
  for line in io.lines(args[1]) do cookies[#cookies + 1] = line end
  places = {}
  for line in io.lines(args[2]) do places[#places + 1] = place(line) end
  headers = { ["content-type"] = "application/json", cookie = cookies[writer] }
  run = args[3]
  written = 0
  math.randomseed(writer)
end

-- Writes these words in one of the places: `path` with its id for %s.
function write(path, words)
  written = written + 1
  headers["idempotency-key"] = run .. "-" .. writer .. "-" .. written
  local body = '{"body":"' .. words .. " " .. written .. '"}'
  return wrk.format("POST", path:format(places[math.random(#places)]), headers, body)
end
