-- What members look for: some words of one title after the other, in another order; or a title like it that is being written.
function init(args)
  titles = {}
  for line in io.lines(args[1]) do titles[#titles + 1] = line end
  headers = { cookie = args[2] }
  what = args[3]
end

local function encoded(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

local function words(most)
  local all = {}
  for word in titles[math.random(#titles)]:gsub('[@:"%-]', " "):gmatch("%S+") do
    table.insert(all, math.random(#all + 1), word)
  end
  return encoded(table.concat(all, " ", 1, math.min(most, #all)))
end

function request()
  if what == "similar" then
    return wrk.format("GET", "/api/v1/search/similar?title=" .. words(8) .. "&body=" .. words(8), headers)
  end
  return wrk.format("GET", "/api/v1/search/results?q=" .. words(3), headers)
end

-- wrk tells of no 95th percentile by itself. Microseconds.
function done(summary, latency)
  print(string.format("p95 %.1f", latency:percentile(95) / 1000))
end
