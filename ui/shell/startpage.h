// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace partsong {

// What the window shows while no study is open: make one, open one, look at the sample, or one of the last.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(bool offerSample, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void recentChosen(const QString &path);

private:
    QWidget *m_recentPart;
    QVBoxLayout *m_recent;
};

} // namespace partsong
