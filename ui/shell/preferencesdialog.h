// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace partsong {

class Settings;
class Appearance;

// How the window looks, changed live: text size, light or dark, the face of reading.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(Settings &settings, Appearance &appearance, QWidget *parent = nullptr);

private:
    QWidget *textSizePart();
    QWidget *schemePart();
    QWidget *readingPart();
    QLabel *readingSample();
    template <typename Change> void choose(Change change);

    Settings &m_settings;
    Appearance &m_appearance;
};

} // namespace partsong
