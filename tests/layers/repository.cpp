// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/repository.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

namespace partsong::layers {
namespace {

using namespace Qt::StringLiterals;

QStringList filesThatGitKnows(const QString &root)
{
    QProcess git;
    git.setWorkingDirectory(root);
    git.start(u"git"_s, {u"ls-files"_s, u"-z"_s, u"--cached"_s, u"--others"_s, u"--exclude-standard"_s});
    if (!git.waitForFinished() || git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return {};
    return QString::fromUtf8(git.readAllStandardOutput()).split(u'\0', Qt::SkipEmptyParts);
}

QStringList filesBeneath(const QString &root)
{
    QStringList files;
    QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(root).relativeFilePath(it.next());
        if (!path.startsWith(u".git/") && path != u".git" && !path.startsWith(u"build"))
            files << path;
    }
    return files;
}

bool isText(const QByteArray &content)
{
    constexpr qsizetype longest = 4 * 1024 * 1024;
    return content.size() <= longest && !content.contains('\0');
}

} // namespace

Tree readRepository(const QString &root)
{
    QStringList paths = filesThatGitKnows(root);
    if (paths.isEmpty())
        paths = filesBeneath(root);
    Tree tree;
    for (const QString &path : paths) {
        QFile file(root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            continue; // removed here, not yet in git
        const QByteArray content = file.readAll();
        if (isText(content))
            tree.insert(path, content);
    }
    return tree;
}

QStringList placesOfThisMachine(const QString &root, const QString &home)
{
    static const QSet<QString> everywhere{
        u"/bin"_s, u"/boot"_s, u"/dev"_s, u"/etc"_s,  u"/home"_s, u"/lib"_s,  u"/media"_s, u"/mnt"_s,
        u"/opt"_s, u"/proc"_s, u"/run"_s, u"/sbin"_s, u"/srv"_s,  u"/sys"_s,  u"/tmp"_s,   u"/usr"_s,
        u"/var"_s, u"/src"_s,  u"/app"_s, u"/data"_s, u"/root"_s, u"/build"_s};
    QStringList places;
    for (QString path = root; path.lastIndexOf(u'/') >= 0 && path.size() > 1;
         path.truncate(path.lastIndexOf(u'/'))) {
        if (!everywhere.contains(path))
            places << path;
    }
    if (home.count(u'/') > 1 && !places.contains(home))
        places << home;
    return places;
}

} // namespace partsong::layers
