// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/placewarning.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace partsong {

// Asks what to do with a study that lies where it may be damaged, before it is opened: work on a copy on this
// computer, or open it there all the same. Opens nothing itself.
class PlacePage : public QWidget {
    Q_OBJECT
public:
    explicit PlacePage(QWidget *parent = nullptr);

    // knownCopy: a copy that was made before and is still there, or "".
    void ask(const QString &path, const PlaceWarning &warning, const QString &knownCopy);
    QString path() const { return m_path; }

Q_SIGNALS:
    void copyWanted(const QString &path);
    void knownCopyWanted(const QString &copy);
    void hereWanted(const QString &path);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_path;
    QString m_known;
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_where;
    QPushButton *m_openCopy;
    QPushButton *m_copy;
};

} // namespace partsong
