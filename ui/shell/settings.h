// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <type_traits>

class QSettings;

namespace partsong {

// A setting: its place in the settings file, its type and what it is until somebody changes it. Each is named
// once:
//     inline constexpr SettingKey<bool> SnapToGrid{"canvas/snapToGrid", true};
// A key with an owning type (QString, QByteArray) is `inline const`.
template <typename T> struct SettingKey {
    const char *name;
    T fallback;
};

// The settings of this person on this machine: how the window is laid out and looks, never anything of a
// study.
class Settings {
public:
    // The standard place: partsong.ini in the configuration folder of the application.
    Settings();
    explicit Settings(const QString &file);
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    template <typename T> T value(const SettingKey<T> &key) const
    {
        const QVariant found = read(key.name);
        if (!found.isValid())
            return key.fallback;
        if constexpr (std::is_enum_v<T>)
            return static_cast<T>(found.toInt());
        else
            return found.value<T>();
    }

    template <typename T> void setValue(const SettingKey<T> &key, const std::type_identity_t<T> &value)
    {
        if constexpr (std::is_enum_v<T>)
            write(key.name, static_cast<int>(value));
        else
            write(key.name, QVariant::fromValue(value));
    }

    // A value kept for each of many things, such as the layout of each workspace: "window/layout" +
    // "/coding".
    QByteArray bytes(const SettingKey<QByteArray> &key, const QString &part) const;
    void setBytes(const SettingKey<QByteArray> &key, const QString &part, const QByteArray &value);

private:
    QVariant read(const char *name) const;
    void write(const char *name, const QVariant &value);

    std::unique_ptr<QSettings> m_file;
};

} // namespace partsong
