#include "cli/system_error.h"

#include <cerrno>
#include <string>

namespace stratmap {
namespace {

struct Reason {
  int error;
  Bilingual says;
};

constexpr Reason kReasons[] = {
    {ENOSPC, {"levy on täynnä", "the disk is full"}},
    {EDQUOT, {"levykiintiö on täynnä", "the disk quota is used up"}},
    {EFBIG, {"tiedosto kasvaisi liian suureksi", "the file would grow too large"}},
    {EACCES, {"oikeudet eivät riitä", "permission denied"}},
    {EPERM, {"oikeudet eivät riitä", "permission denied"}},
    {EROFS, {"levyä voi vain lukea", "the disk is read-only"}},
    {ENOENT, {"kansiota ei ole", "there is no such folder"}},
    {ENOTDIR, {"polun osa ei ole kansio", "a part of the path is no folder"}},
    {EISDIR, {"se on kansio", "it is a folder"}},
    {ENAMETOOLONG, {"nimi on liian pitkä", "the name is too long"}},
    {ELOOP, {"linkit kiertävät kehää", "the links go round in a circle"}},
    {EBADF, {"se on suljettu", "it is closed"}},
    {EIO, {"laite ei vastaa", "the device does not answer"}},
    {EEXIST, {"samanniminen on jo", "it is there already"}},
};

}  // namespace

Message because(const Message& what, int error) {
  for (const Reason& reason : kReasons)
    if (reason.error == error)
      return {what.fi + ": " + std::string(reason.says.fi),
              what.en + ": " + std::string(reason.says.en)};
  const std::string number = std::to_string(error);
  return {what.fi + ": järjestelmän virhe " + number, what.en + ": system error " + number};
}

}  // namespace stratmap
