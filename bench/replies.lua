-- Eight writers: a reply to one thread after the other.
dofile("bench/writers.lua")

function init(args)
  begin(args, function(line) return line end)
end

function request()
  return write("/api/v1/forum/threads/%s/posts", "I had the same. **Restart it** after the change, then `git status` shows it.")
end
