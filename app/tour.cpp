// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/workspaces.h"
#include "core/base/tr.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct View {
    QString suffix;
    AppearanceChoice choice;
};

const QStringList Names = {u"sources"_s, u"coding"_s, u"themes"_s, u"workshops"_s, u"model"_s, u"review"_s};
constexpr QSize Size(1440, 900);
constexpr int Patience = 10'000; // ms for work that a workspace starts by itself

std::vector<View> views()
{
    return {{u"light"_s, {ColourScheme::Light, 100}},
            {u"dark"_s, {ColourScheme::Dark, 100}},
            {u"200"_s, {ColourScheme::Light, 200}}};
}

// Lets layouts, timers and work off the thread come to rest.
void settle(MainWindow &window)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 250
           || (!window.study()->context().tasks.running().empty() && clock.elapsed() < Patience))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

Status save(MainWindow &window, const QString &file)
{
    if (window.grab().toImage().save(file))
        return {};
    return failure(ErrorKind::Io,
                   Tr::tr("The picture %1 could not be written. Is the folder writable?")
                       .arg(QDir::toNativeSeparators(file)));
}

Status writeView(MainWindow &window, const QString &folder, const View &view)
{
    for (const QString &name : Names) {
        if (!window.enter(name))
            return failure(ErrorKind::NotFound, Tr::tr("There is no workspace called %1.").arg(name));
        settle(window);
        if (Status saved = save(window, u"%1/%2-%3.png"_s.arg(folder, name, view.suffix)); !saved)
            return saved;
    }
    return {};
}

Status openSample(MainWindow &window, const WindowParts &parts, const QString &folder)
{
    const QString path = folder + u'/' + Tr::tr("Sample study") + u".partsong"_s;
    if (Status made = parts.makeSample(path, Tr::tr("Researcher"), {}); !made)
        return made;
    return window.openStudy(path);
}

} // namespace

Status writeTour(const QString &folder)
{
    const QTemporaryDir place; // for the study and for settings that are nobody's
    if (!place.isValid() || !QDir().mkpath(folder))
        return failure(ErrorKind::Io,
                       Tr::tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder)));
    qputenv("XDG_DATA_HOME", place.path().toUtf8()); // backups of the sample study are nobody's either
    Settings settings(place.filePath(u"partsong.ini"_s));
    Appearance appearance;
    const WindowParts parts = windowParts();
    MainWindow window(settings, appearance, parts);
    window.resize(Size);
    window.show();
    if (Status opened = openSample(window, parts, place.path()); !opened)
        return opened;
    for (const View &view : views()) {
        appearance.choose(view.choice);
        window.resize(Size);
        if (Status written = writeView(window, folder, view); !written)
            return written;
    }
    window.closeStudy();
    return {};
}

} // namespace partsong
