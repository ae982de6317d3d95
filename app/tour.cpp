// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/tourscenes.h"
#include "app/workspaces.h"
#include "core/base/tr.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"

#include <QDir>
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

std::vector<View> views()
{
    return {{u"light"_s, {ColourScheme::Light, 100}},
            {u"dark"_s, {ColourScheme::Dark, 100}},
            {u"200"_s, {ColourScheme::Light, 200}}};
}

// One window and one study, looked at in every view.
class Tour {
public:
    Tour(QString folder, const QString &place)
        : m_folder(std::move(folder)), m_place(place), m_settings(place + u"/partsong.ini"_s),
          m_parts(windowParts()), m_window(m_settings, m_appearance, m_parts)
    {
        m_window.resize(Size);
        m_window.show();
    }

    Status run();

private:
    Status openStudy(const QString &name);
    Status eachView(const std::function<Status(const QString &suffix)> &write);
    Status writeWorkspaces(const QString &suffix);
    Status writeScenes(const QString &suffix);
    Status save(const QImage &image, const QString &name, const QString &suffix) const;

    QString m_folder;
    QString m_place;
    Settings m_settings;
    Appearance m_appearance;
    WindowParts m_parts;
    MainWindow m_window;
};

Status Tour::save(const QImage &image, const QString &name, const QString &suffix) const
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder, name, suffix);
    if (image.save(file))
        return {};
    return failure(ErrorKind::Io,
                   Tr::tr("The picture %1 could not be written. Is the folder writable?")
                       .arg(QDir::toNativeSeparators(file)));
}

Status Tour::writeWorkspaces(const QString &suffix)
{
    for (const QString &name : Names) {
        if (!m_window.enter(name))
            return failure(ErrorKind::NotFound, Tr::tr("There is no workspace called %1.").arg(name));
        settle(m_window);
        if (Status saved = save(m_window.grab().toImage(), name, suffix); !saved)
            return saved;
    }
    return {};
}

Status Tour::writeScenes(const QString &suffix)
{
    for (const TourScene &scene : tourScenes()) {
        const auto image = scene.picture(m_window);
        if (!image)
            return std::unexpected(image.error());
        if (Status saved = save(*image, scene.name, suffix); !saved)
            return saved;
    }
    return {};
}

Status Tour::openStudy(const QString &name)
{
    const QString path = m_place + u'/' + name + u".partsong"_s;
    if (Status made = m_parts.makeSample(path, Tr::tr("Researcher"), {}); !made)
        return made;
    return m_window.openStudy(path);
}

Status Tour::eachView(const std::function<Status(const QString &suffix)> &write)
{
    for (const View &view : views()) {
        m_appearance.choose(view.choice);
        m_window.resize(Size);
        if (Status written = write(view.suffix); !written)
            return written;
    }
    return {};
}

// The scenes want more than the sample has; they get a copy of their own.
Status Tour::run()
{
    if (Status opened = openStudy(Tr::tr("Sample study")); !opened)
        return opened;
    if (Status written = eachView([this](const QString &suffix) { return writeWorkspaces(suffix); });
        !written)
        return written;
    m_window.closeStudy();
    if (Status opened = openStudy(Tr::tr("Busy study")); !opened)
        return opened;
    if (Status filled = fillForScenes(m_window.study()->project()); !filled)
        return filled;
    const Status written = eachView([this](const QString &suffix) { return writeScenes(suffix); });
    m_window.closeStudy();
    return written;
}

} // namespace

Status writeTour(const QString &folder)
{
    const QTemporaryDir place; // for studies and for settings that are nobody's
    if (!place.isValid() || !QDir().mkpath(folder))
        return failure(ErrorKind::Io,
                       Tr::tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder)));
    qputenv("XDG_DATA_HOME", place.path().toUtf8()); // backups of the sample study are nobody's either
    return Tour(folder, place.path()).run();
}

} // namespace partsong
