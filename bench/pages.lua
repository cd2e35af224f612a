-- One page of any thread of the list, so that few are in memory already.
function init(args)
  threads = {}
  for line in io.lines(args[1]) do threads[#threads + 1] = line end
  headers = { cookie = args[2] }
end

function request()
  return wrk.format("GET", "/api/v1/forum/threads/" .. threads[math.random(#threads)] .. "/posts?limit=50", headers)
end
