// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/partsong.ini"_L1;
}

QString partKey(const SettingKey<QByteArray> &key, const QString &part)
{
    return QString::fromLatin1(key.name) + u'/' + part;
}

} // namespace

Settings::Settings() : Settings(standardFile()) { }

Settings::Settings(const QString &file) : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat)) { }

Settings::~Settings() = default;

QVariant Settings::read(const char *name) const
{
    return m_file->value(QLatin1StringView(name));
}

void Settings::write(const char *name, const QVariant &value)
{
    m_file->setValue(QLatin1StringView(name), value);
}

QByteArray Settings::bytes(const SettingKey<QByteArray> &key, const QString &part) const
{
    return m_file->value(partKey(key, part), key.fallback).toByteArray();
}

void Settings::setBytes(const SettingKey<QByteArray> &key, const QString &part, const QByteArray &value)
{
    m_file->setValue(partKey(key, part), value);
}

} // namespace partsong
