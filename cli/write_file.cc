#include "cli/write_file.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include "cli/system_error.h"
#include "cli/wrong_call.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kNewFile = 0666;  // less the umask
constexpr mode_t kPermissions = 07777;

// SIGINT and the like wait until the file is in its place, or its unfinished copy removed.
class Uninterrupted {
 public:
  Uninterrupted() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int each : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&signals, each);
    sigprocmask(SIG_BLOCK, &signals, &before_);
  }
  ~Uninterrupted() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
  Uninterrupted(const Uninterrupted&) = delete;
  Uninterrupted& operator=(const Uninterrupted&) = delete;

 private:
  sigset_t before_{};
};

Message cannot_write(const std::string& path) {
  return joined({"tiedostoa ", "can't write "}, in_quotes(path), {" ei voi kirjoittaa", ""});
}

// 0, or the errno of what went wrong.
int write_bytes(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(descriptor, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

int write_and_close(int descriptor, std::string_view bytes, const struct stat* model) {
  int error = write_bytes(descriptor, bytes);
  if (error == 0 && model != nullptr) {
    // Whose file it is can only be kept by those who may give files away: then it stays ours.
    if (fchown(descriptor, model->st_uid, model->st_gid) != 0) errno = 0;
    if (fchmod(descriptor, model->st_mode & kPermissions) != 0) error = errno;
  }
  if (error == 0 && fsync(descriptor) != 0 && errno != EINVAL) error = errno;
  if (close(descriptor) != 0 && error == 0) error = errno;
  return error;
}

// A name in the same folder that nobody has; `descriptor` is open for writing, or -1 with errno.
struct Unfinished {
  fs::path path;
  int descriptor;
};

Unfinished open_beside(const fs::path& place) {
  for (int number = 0;; ++number) {
    const std::string name =
        ".stratmap-" + std::to_string(getpid()) + "-" + std::to_string(number) + ".tmp";
    fs::path path = place.parent_path() / name;
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
    const int descriptor = open(path.c_str(), flags, kNewFile);
    if (descriptor != -1 || errno != EEXIST) return {std::move(path), descriptor};
  }
}

int put_in_place(const fs::path& from, const fs::path& to, Existing existing) {
  if (existing == Existing::replace) return rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
  if (link(from.c_str(), to.c_str()) == 0) return unlink(from.c_str()) == 0 ? 0 : errno;
  if (errno != EPERM && errno != EOPNOTSUPP) return errno;
  struct stat found {};  // a disk without hard links
  if (lstat(to.c_str(), &found) == 0) return EEXIST;
  return rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

void save_folder(const fs::path& folder) {
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor == -1) return;
  fsync(descriptor);
  close(descriptor);
}

int write_regular(const fs::path& place, std::string_view bytes, const struct stat* model,
                  Existing existing) {
  const Uninterrupted uninterrupted;
  const auto [path, descriptor] = open_beside(place);
  if (descriptor == -1) return errno;
  int error = write_and_close(descriptor, bytes, model);
  if (error == 0) error = put_in_place(path, place, existing);
  if (error != 0) unlink(path.c_str());
  if (error == 0) save_folder(place.parent_path());
  return error;
}

int write_device(const fs::path& place, std::string_view bytes) {
  const int descriptor = open(place.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
  if (descriptor == -1) return errno;
  const int error = write_bytes(descriptor, bytes);
  return close(descriptor) != 0 && error == 0 ? errno : error;
}

// Where a path leads when links are followed: an absolute path.
struct Target {
  fs::path place;
  std::optional<Message> problem;
};

Target target_of(const std::string& path) {
  std::error_code error;
  if (fs::is_symlink(fs::symlink_status(path, error))) {
    fs::path place = fs::canonical(path, error);
    if (!error) return {place, std::nullopt};
    return {{},
            joined({"", ""}, in_quotes(path),
                   {" on linkki, joka ei johda mihinkään", " is a link that leads nowhere"})};
  }
  return {fs::absolute(path, error), std::nullopt};
}

}  // namespace

std::optional<Message> write_file(const std::string& path, std::string_view bytes,
                                  Existing existing) {
  if (path.empty()) return Message{"tiedostolla ei ole nimeä", "the file has no name"};
  const auto [place, problem] = target_of(path);
  if (problem) return problem;
  struct stat found {};
  const bool exists = stat(place.c_str(), &found) == 0;
  if (exists && S_ISDIR(found.st_mode))
    return joined({"", ""}, in_quotes(path),
                  {" on kansio – anna tiedoston nimi", " is a folder; name a file in it"});
  if (exists && existing == Existing::keep) return because(cannot_write(path), EEXIST);
  if (exists && access(place.c_str(), W_OK) != 0) return because(cannot_write(path), errno);
  const bool is_regular = !exists || S_ISREG(found.st_mode);
  const int error = is_regular ? write_regular(place, bytes, exists ? &found : nullptr, existing)
                               : write_device(place, bytes);
  if (error == 0) return std::nullopt;
  return because(cannot_write(path), error);
}

std::optional<Message> make_folder(const std::string& path) {
  const fs::path folder(path);
  const Message name = in_quotes(path);
  std::error_code error;
  fs::create_directories(folder, error);
  const int number = error.value();
  if (fs::is_directory(folder, error)) return std::nullopt;
  if (fs::exists(folder, error)) return joined({"", ""}, name, {" ei ole kansio", " is no folder"});
  return because(joined({"kansiota ", "can't make the folder "}, name, {" ei voi luoda", ""}),
                 number);
}

}  // namespace stratmap
